import type { EventBrief } from "../../core/record/brief.ts";
import { colourOf } from "../event/event-labels.ts";
import { words } from "../text/words.ts";
import { type EventTypeName, eventTypes } from "../types.ts";
import type { View } from "../view-state.ts";
import { radiusOf } from "./event-features.ts";

const countTypes = (events: readonly EventBrief[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { type } of events) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
};

/** The types without this one, or with it; all of them is the same as no filter. */
const toggled = (chosen: ReadonlySet<string>, type: EventTypeName): string | undefined => {
  const next = eventTypes.filter((known) => (known === type ? !chosen.has(known) : chosen.has(known)));
  return next.length && next.length < eventTypes.length ? next.join(",") : undefined;
};

const Sizes = () => (
  <p className="legend-sizes">
    {[0, 10, 100].map((harm) => (
      <span key={harm}>
        <span className="legend-size" style={{ width: 2 * radiusOf(harm), height: 2 * radiusOf(harm) }} />
        {harm}
      </span>
    ))}
    <span className="quiet">{words.mapLegend.sizes}</span>
  </p>
);

const Signs = () => (
  <ul className="legend-signs">
    <li>
      <span className="sign cluster" aria-hidden="true">
        7
      </span>
      {words.mapLegend.cluster}
    </li>
    <li>
      <span className="sign hatch" aria-hidden="true" />
      {words.mapLegend.area}
    </li>
    <li>
      <span className="sign dashed" aria-hidden="true" />
      {words.mapLegend.disputed}
    </li>
  </ul>
);

/** On a small screen the legend would cover the map, so it is folded until it is asked for. */
const hasRoom = window.matchMedia("(min-width: 1200px) and (min-height: 700px)").matches;

export interface LegendProps {
  /** Events of the selection but for its types: what each type would show. */
  readonly events: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
}

/** What colours, sizes and signs mean. The types are switches: they filter the whole page. */
export const Legend = ({ events, view, change }: LegendProps) => {
  const counts = countTypes(events);
  const chosen: ReadonlySet<string> = new Set(view.type ? view.type.split(",") : eventTypes);
  const isOpen = view.legend ? view.legend !== "0" : hasRoom;
  return (
    <details
      className="legend"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) change({ legend: currentTarget.open ? "1" : "0" });
      }}
    >
      <summary>{words.mapLegend.title}</summary>
      <ul className="legend-types">
        {eventTypes
          .filter((type) => counts.has(type))
          .map((type) => (
            <li key={type}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(type)}
                  onChange={() => change({ type: toggled(chosen, type) })}
                />
                <span className="dot" style={{ background: colourOf[type] }} aria-hidden="true" />
                {type} <span className="quiet">{counts.get(type)}</span>
              </label>
            </li>
          ))}
      </ul>
      <Sizes />
      <Signs />
    </details>
  );
};
