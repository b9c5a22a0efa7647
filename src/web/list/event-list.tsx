import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { colourOf, dateOf, partiesOf, placeOf, typeOf } from "../event/event-labels.ts";
import { mostPrinted, usePrinting } from "../shell/use-printing.ts";
import { words } from "../text/words.ts";
import { useArrowKeys } from "./arrow-keys.ts";

export interface EventListProps {
  readonly events: readonly EventBrief[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

const tollOf = ({ killed, injured }: EventBrief): string =>
  [killed ? words.table.killed({ count: killed }) : "", injured ? words.table.injured({ count: injured }) : ""]
    .filter(Boolean)
    .join(", ");

interface RowProps extends Pick<EventListProps, "choose"> {
  readonly event: EventBrief;
  readonly index: number;
  readonly isChosen: boolean;
}

const Row = ({ event, index, isChosen, choose }: RowProps) => (
  <button
    type="button"
    className="event-row"
    data-index={index}
    aria-pressed={isChosen}
    onClick={() => choose(event.id)}
  >
    <span className="dot" style={{ background: colourOf[event.type] }} aria-hidden="true" />
    <span className="event-row-main">
      <span className="event-row-head">
        <b>{typeOf(event)}</b> <span className="quiet">{dateOf(event)}</span>
      </span>
      <span className="event-row-parties" dir="auto">
        {partiesOf(event)}
      </span>
      <span className="quiet event-row-parties" dir="auto">
        {[placeOf(event), tollOf(event), event.status === "happened" ? "" : event.status].filter(Boolean).join(" · ")}
      </span>
    </span>
  </button>
);

const rowHeight = 70;

const Rows = ({ events, chosen, choose }: EventListProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const keys = useArrowKeys(rows, events.length);
  const at = chosen ? events.findIndex(({ id }) => id === chosen) : -1;
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows.scrollToIndex]);
  if (usePrinting())
    return (
      <ol className="event-list printed" aria-label={words.list}>
        {events.slice(0, mostPrinted).map((event, index) => (
          <li key={event.id}>
            <Row event={event} index={index} isChosen={event.id === chosen} choose={choose} />
          </li>
        ))}
      </ol>
    );
  return (
    <div className="event-list" ref={scroller}>
      <ol aria-label={words.list} style={{ height: rows.getTotalSize() }} onKeyDown={keys}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const event = events[index];
          return event ? (
            <li key={key} style={{ transform: `translateY(${start}px)`, height: rowHeight }}>
              <Row event={event} index={index} isChosen={event.id === chosen} choose={choose} />
            </li>
          ) : null;
        })}
      </ol>
    </div>
  );
};

/** All events, newest first; only the rows in sight are in the page, so that 100,000 scroll as 100 do. */
export const EventList = memo((props: EventListProps) =>
  props.events.length ? <Rows {...props} /> : <p className="hint">{words.noEvents}</p>,
);
