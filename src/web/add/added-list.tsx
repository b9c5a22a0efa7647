import type { InputItem } from "../../core/record/input.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import type { Given } from "./add-page.tsx";

/** Items shown of one input; a feed or a table may hold thousands. */
const shown = 200;

const Item = ({ item, open }: { item: InputItem; open: (article: string) => void }) => {
  if (!("id" in item))
    return (
      <li className="refused">
        {item.at ? <code>{item.at}</code> : null} {item.detail}
      </li>
    );
  const { id, title, outcome, claims, note } = item;
  return (
    <li>
      <button type="button" className="link" dir="auto" onClick={() => open(id)}>
        <SourceText text={title || words.article.untitled} />
      </button>{" "}
      <span className="quiet">
        {words.add.outcomes[outcome]}
        {outcome === "known" ? "" : `, ${words.add.claims({ count: claims })}`}
        {note ? `; ${note}` : ""}
        {claims === 0 && !note && outcome !== "known" ? `; ${words.add.noClaims}` : ""}
        {item.published || outcome === "known" ? "" : `; ${words.add.undated}`}
      </span>
    </li>
  );
};

const Outcome = ({ result, open }: { result: Given["result"]; open: (article: string) => void }) => {
  if (!result) return <p className="quiet">{words.add.reading}</p>;
  if ("problem" in result)
    return (
      <p className="error" role="alert">
        {result.problem}
      </p>
    );
  const { items, more } = result;
  if (!items.length) return <p className="quiet">{words.add.nothing}</p>;
  return (
    <>
      <ul>
        {items.slice(0, shown).map((item) => (
          <Item key={`${item.at} ${"id" in item ? item.id : item.code}`} item={item} open={open} />
        ))}
      </ul>
      {items.length > shown ? <p className="quiet">{words.add.notShown({ count: items.length - shown })}</p> : null}
      {more ? <p className="error">{words.add.more({ count: items.length })}</p> : null}
    </>
  );
};

/** What became of everything that was given, the last first. */
export const AddedList = ({ given, open }: { given: readonly Given[]; open: (article: string) => void }) => (
  <section className="added" aria-live="polite" aria-label={words.add.outcome}>
    {given.map(({ key, name, result, milliseconds }) => (
      <section key={key}>
        <h3 dir="auto">
          <SourceText text={name} />{" "}
          {milliseconds === null ? null : (
            <small className="quiet">{words.add.took({ ms: Math.round(milliseconds) })}</small>
          )}
        </h3>
        <Outcome result={result} open={open} />
      </section>
    ))}
  </section>
);
