import { useCallback, useMemo } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { colourOfQuad } from "../event/event-labels.ts";
import { words } from "../text/words.ts";
import { type View, writeView } from "../view-state.ts";
import { type ActorGraph, actorGraph, densityOf, isUnnamed } from "./actor-graph.ts";
import { MatrixView } from "./matrix-view.tsx";
import { NetworkView } from "./network-view.tsx";

/** More than this cannot be told apart on a screen. */
const most = 32;
/** From this share of all possible links on the matrix is shown at first. */
const dense = 0.3;

export interface ActorsViewProps {
  /** The selection, but for its actor and recipient. */
  readonly events: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

const drawnAs = (view: View, graph: ActorGraph): "network" | "matrix" => {
  if (view.draw === "network" || view.draw === "matrix") return view.draw;
  return densityOf(graph) > dense ? "matrix" : "network";
};

/** Who acts on whom in the selection. Choosing an actor or a pair filters the list, the map and the time strip. */
export const ActorsView = ({ events, view, change }: ActorsViewProps) => {
  const wantsAll = view.groups === "1";
  const everyone = wantsAll || [view.actor, view.recipient].some((name) => name !== undefined && isUnnamed(name));
  const graph = useMemo(() => {
    const some = actorGraph(events, most, { everyone });
    return some.links.length ? some : actorGraph(events, most);
  }, [events, everyone]);
  const pick = useCallback(
    (actor: string | undefined, recipient: string | undefined) => change({ actor, recipient }),
    [change],
  );
  if (!graph.links.length) return <p className="hint">{words.network.empty}</p>;
  const draw = drawnAs(view, graph);
  const chosen = { graph, actor: view.actor, recipient: view.recipient, pick };
  const hrefOf = (actor: string | undefined, recipient: string | undefined) =>
    writeView({ ...view, actor, recipient }) || "?";
  return (
    <section className="actors" aria-label={words.network.title}>
      <header>
        <fieldset className="switch">
          <legend className="sr-only">{words.network.draw}</legend>
          {(["network", "matrix"] as const).map((kind) => (
            <button key={kind} type="button" aria-pressed={draw === kind} onClick={() => change({ draw: kind })}>
              {words.network[kind]}
            </button>
          ))}
        </fieldset>
        {graph.unnamed || wantsAll ? (
          <label>
            <input
              type="checkbox"
              checked={wantsAll}
              onChange={({ target }) => change({ groups: target.checked ? "1" : undefined })}
            />{" "}
            {words.network.everyone}
          </label>
        ) : null}
        <p className="quiet actors-key">
          {([4, 3, 2, 1] as const).map((quad) => (
            <span key={quad}>
              <span className="dot" style={{ background: colourOfQuad(quad) }} /> {words.quads[quad]}
            </span>
          ))}
          {graph.unnamed ? <span>{words.network.unnamed({ count: graph.unnamed })}</span> : null}
          {graph.left ? <span>{words.network.left({ count: graph.left })}</span> : null}
        </p>
      </header>
      {draw === "matrix" ? <MatrixView {...chosen} /> : <NetworkView {...chosen} hrefOf={hrefOf} />}
    </section>
  );
};
