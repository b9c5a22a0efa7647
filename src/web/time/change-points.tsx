import type { EventBrief } from "../../core/record/brief.ts";
import type { ChangePoint } from "../../core/record/picture.ts";
import { dateOf, partiesOf, typeOf } from "../event/event-labels.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { type Range, secondsOf } from "./daily-counts.ts";

const isRise = ({ before, after }: ChangePoint): boolean => after > before;

const told = (point: ChangePoint): string =>
  (isRise(point) ? words.tension.rose : words.tension.fell)({
    day: showDate(point.day),
    before: point.before,
    after: point.after,
  });

export interface ChangePointsProps {
  readonly changes: readonly ChangePoint[];
  readonly range: Range;
  /** The day of the one whose evidence is shown. */
  readonly opened: string | undefined;
  readonly open: (day: string | undefined) => void;
}

/** Marks closer than this share of the strip would lie over one another; the later ones go a row down. */
const nearest = 0.08;
const rowHeight = 24;

/** Each mark with where it stands and its row, so that no mark covers another. */
export const laidOut = (
  changes: readonly ChangePoint[],
  { start, end }: Range,
): readonly { readonly point: ChangePoint; readonly share: number; readonly row: number }[] => {
  const lastOf: number[] = [];
  return changes.flatMap((point) => {
    const share = (secondsOf(point.day) - start) / (end - start);
    if (share < 0 || share > 1) return [];
    const free = lastOf.findIndex((last) => share - last >= nearest);
    const row = free < 0 ? lastOf.length : free;
    lastOf[row] = share;
    return [{ point, share, row }];
  });
};

/** A mark over the line at each day on which the index changes its level. Pressing one shows what made the difference. */
export const ChangeMarks = ({ changes, range, opened, open }: ChangePointsProps) => (
  <div className="change-marks">
    {laidOut(changes, range).map(({ point, share, row }) => (
      <button
        key={point.day}
        type="button"
        className={isRise(point) ? "rise" : "fall"}
        style={{ left: `${100 * share}%`, top: row * rowHeight }}
        aria-pressed={opened === point.day}
        aria-label={told(point)}
        title={told(point)}
        onClick={() => open(opened === point.day ? undefined : point.day)}
      >
        <span aria-hidden="true">{isRise(point) ? "▲" : "▼"}</span>
      </button>
    ))}
  </div>
);

export const Evidence = ({
  point,
  all,
  choose,
}: {
  point: ChangePoint;
  all: readonly EventBrief[];
  choose: (event: string) => void;
}) => (
  <section className="evidence" aria-label={told(point)}>
    <p>
      <b>{told(point)}</b> {words.tension.because}
    </p>
    <ul>
      {point.evidence.flatMap((id) => {
        const event = all.find((one) => one.id === id);
        return event ? (
          <li key={id}>
            <button type="button" onClick={() => choose(id)} dir="auto">
              {dateOf(event)} · {typeOf(event)} · {partiesOf(event)}
            </button>
          </li>
        ) : (
          []
        );
      })}
    </ul>
  </section>
);
