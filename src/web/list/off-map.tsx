import { memo, useMemo } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { dateOf, partiesOf, placeOf, typeOf } from "../event/event-labels.ts";
import { offMap } from "../map/located.ts";
import { words } from "../text/words.ts";

/** At most this many stand in the page; the list above holds them all. */
const most = 200;

/** Events of which only a country or nothing is known: no point and no area can show them, so they stand beside the map. */
export const OffMap = memo(({ events, choose }: { events: readonly EventBrief[]; choose: (id: string) => void }) => {
  const rest = useMemo(() => offMap(events), [events]);
  if (!rest.length) return null;
  return (
    <details className="off-map">
      <summary>{words.picture.offMap({ count: rest.length })}</summary>
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
});
