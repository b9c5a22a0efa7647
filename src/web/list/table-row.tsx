import type { CSSProperties, ReactNode } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { colourOf, dateOf, namesOf, placeOf, typeOf } from "../event/event-labels.ts";
import { words } from "../text/words.ts";

const numberOf = (value: number): string => (value ? String(value) : "");

/** What stands in a cell, by the id of its column. */
const cells: Readonly<Record<string, (event: EventBrief) => ReactNode>> = {
  type: (event) => (
    <>
      <span className="dot" style={{ background: colourOf[event.type] }} aria-hidden="true" /> {typeOf(event)}
    </>
  ),
  actors: ({ actors }) => namesOf(actors),
  recipients: ({ recipients }) => namesOf(recipients),
  place: ({ place }) => place?.name ?? "",
  country: ({ place }) => place?.country ?? "",
  killed: ({ killed, disputed }) => (
    <>
      {numberOf(killed)}
      {disputed && killed ? <abbr title={words.disputed}>≠</abbr> : null}
    </>
  ),
  injured: ({ injured, disputed }) => (
    <>
      {numberOf(injured)}
      {disputed && injured ? <abbr title={words.disputed}>≠</abbr> : null}
    </>
  ),
  status: ({ status }) => status,
  articles: ({ articles }) => articles,
  publishers: ({ publishers }) => publishers,
  review: ({ review }) => review,
  precision: ({ place }) => place?.precision ?? "",
  score: ({ score }) => score.toFixed(2),
};
/** The whole text of what may be cut off. */
const titles: Readonly<Record<string, (event: EventBrief) => string>> = {
  date: dateOf,
  type: typeOf,
  actors: ({ actors }) => namesOf(actors),
  recipients: ({ recipients }) => namesOf(recipients),
  place: placeOf,
};
const numeric: ReadonlySet<string> = new Set(["killed", "injured", "articles", "publishers", "score"]);

export interface TableRowProps {
  readonly index: number;
  readonly event: EventBrief;
  /** Columns that are shown, in order. */
  readonly ids: readonly string[];
  readonly isChosen: boolean;
  readonly choose: (id: string) => void;
  readonly style: CSSProperties;
}

/** One event. The button of its first cell opens it; a press anywhere in the row does too. */
export const TableRow = ({ index, event, ids, isChosen, choose, style }: TableRowProps) => (
  <tr className={isChosen ? "table-row chosen" : "table-row"} style={style} aria-rowindex={index + 2}>
    {ids.map((id, at) => (
      <td key={id} className={numeric.has(id) ? "number" : undefined} title={titles[id]?.(event)} dir="auto">
        {at === 0 ? (
          <button
            type="button"
            className="row-button"
            data-index={index}
            aria-pressed={isChosen}
            onClick={() => choose(event.id)}
          >
            {id === "date" ? dateOf(event) : cells[id]?.(event)}
          </button>
        ) : (
          cells[id]?.(event)
        )}
      </td>
    ))}
  </tr>
);
