import { useMemo } from "react";
import type { SituationEvent } from "../../core/record/event.ts";
import { dateOf, partiesOf, placeOf, typeOf } from "../event/event-labels.ts";
import { withoutPoint } from "../map/event-points.ts";
import { words } from "../text/words.ts";

/** At most this many stand in the page; the list above holds them all. */
const most = 200;

/** Events of which only a province, a country or nothing is known: an area is not a point, so they stand beside the map. */
export const OffMap = ({ events, choose }: { events: readonly SituationEvent[]; choose: (id: string) => void }) => {
  const rest = useMemo(() => withoutPoint(events), [events]);
  if (!rest.length) return null;
  return (
    <details className="off-map">
      <summary>{words.withoutPoint({ count: rest.length })}</summary>
      <ul>
        {rest.slice(0, most).map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => choose(event.id)} dir="auto">
              {typeOf(event)} · {placeOf(event)} · {dateOf(event)} {partiesOf(event)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
};
