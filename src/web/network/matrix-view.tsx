import { colourOfQuad } from "../event/event-labels.ts";
import { words } from "../text/words.ts";
import type { NetworkViewProps } from "./network-view.tsx";

/** Who acts on whom as a table: a row an actor, a column a recipient, a number the events between them. */
export const MatrixView = ({ graph: { nodes, links }, actor, recipient, pick }: Omit<NetworkViewProps, "hrefOf">) => {
  const acting = nodes.filter(({ name }) => links.some((link) => link.actor === name));
  const receiving = nodes.filter(({ name }) => links.some((link) => link.recipient === name));
  const byPair = new Map(links.map((link) => [`${link.actor}\n${link.recipient}`, link]));
  const most = Math.max(1, ...links.map(({ events }) => events));
  return (
    <section className="matrix-scroll" aria-label={words.network.matrix}>
      <table className="matrix">
        <caption>{words.network.matrixCaption}</caption>
        <thead>
          <tr>
            <td />
            {receiving.map(({ name }) => (
              <th key={name} scope="col" className={name === recipient ? "chosen" : undefined}>
                <span dir="auto">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {acting.map(({ name }) => (
            <tr key={name}>
              <th scope="row" className={name === actor ? "chosen" : undefined}>
                <button
                  type="button"
                  className="link"
                  dir="auto"
                  onClick={() => pick(name === actor ? undefined : name, undefined)}
                >
                  {name}
                </button>
              </th>
              {receiving.map((other) => {
                const link = byPair.get(`${name}\n${other.name}`);
                return (
                  <td key={other.name}>
                    {link ? (
                      <button
                        type="button"
                        aria-label={`${name} → ${other.name}: ${words.events({ count: link.events })}`}
                        aria-pressed={name === actor && other.name === recipient}
                        style={{
                          background: `color-mix(in srgb, ${colourOfQuad(link.quad)} ${Math.round(18 + (50 * link.events) / most)}%, var(--raised))`,
                        }}
                        onClick={() => pick(name, other.name)}
                      >
                        {link.events}
                      </button>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
