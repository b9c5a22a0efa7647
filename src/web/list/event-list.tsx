import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { SituationEvent } from "../../core/record/event.ts";
import { colourOf, dateOf, harmOf, partiesOf, placeOf, typeOf } from "../event/event-labels.ts";
import { words } from "../text/words.ts";

export interface EventListProps {
  readonly events: readonly SituationEvent[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

const Row = ({
  event,
  isChosen,
  choose,
}: {
  event: SituationEvent;
  isChosen: boolean;
  choose: (id: string) => void;
}) => (
  <button type="button" className="event-row" aria-pressed={isChosen} onClick={() => choose(event.id)}>
    <span className="dot" style={{ background: colourOf[event.type] }} aria-hidden="true" />
    <span className="event-row-main">
      <span className="event-row-head">
        <b>{typeOf(event)}</b> <span className="quiet">{dateOf(event)}</span>
      </span>
      <span className="event-row-parties" dir="auto">
        {partiesOf(event) || "…"}
      </span>
      <span className="quiet" dir="auto">
        {placeOf(event)}
        {harmOf(event) > 0 ? ` · ${harmOf(event)} hurt or killed` : ""}
        {event.status === "happened" ? "" : ` · ${event.status}`}
      </span>
    </span>
  </button>
);

/** All events, newest first; only the rows in sight are in the page, so that 100,000 scroll as 100 do. */
export const EventList = ({ events, chosen, choose }: EventListProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 74,
    overscan: 8,
  });
  if (!events.length) return <p className="hint">{words.noEvents}</p>;
  return (
    <div className="event-list" ref={scroller}>
      <ol aria-label={words.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const event = events[index];
          return event ? (
            <li key={key} data-index={index} ref={rows.measureElement} style={{ transform: `translateY(${start}px)` }}>
              <Row event={event} isChosen={event.id === chosen} choose={choose} />
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
};
