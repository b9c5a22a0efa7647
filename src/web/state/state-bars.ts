import type { StateEntry, StateLine } from "../../core/record/picture.ts";
import { shownValue } from "../article/claim-fields.ts";
import { aDay, secondsOf } from "../time/daily-counts.ts";

/** One value on the line of time; `left` and `width` are shares of the whole axis. */
export interface Bar {
  readonly entry: StateEntry;
  readonly label: string;
  readonly left: number;
  readonly width: number;
  /** Share of the line's greatest amount; 1 where the value is no amount. */
  readonly level: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface Axis {
  readonly start: number;
  readonly end: number;
}

/** The axis of all lines: from where all but one in ten begin to a little after the last of them. */
export const axisOf = (lines: readonly StateLine[], from: string | undefined, to: string | undefined): Axis | null => {
  const starts = lines
    .flatMap(({ entries }) => entries.flatMap((entry) => (entry.from ? [secondsOf(entry.from)] : [])))
    .sort((a, b) => a - b);
  const first = starts[Math.floor(starts.length / 10)];
  const last = starts[starts.length - 1];
  if (first === undefined || last === undefined) return null;
  const start = from ? secondsOf(from) : first - 7 * aDay;
  const end = to ? secondsOf(to) : last + Math.max(45 * aDay, (last - first) / 6);
  return end > start ? { start, end } : null;
};

const amountOf = ({ value }: StateEntry): number | null =>
  typeof value === "string" ? null : (value.best ?? value.min ?? value.max);

/** The bars of a line that touch the axis. */
export const barsOf = ({ entries }: StateLine, { start, end }: Axis): readonly Bar[] => {
  const greatest = Math.max(0, ...entries.map((entry) => amountOf(entry) ?? 0));
  return entries.flatMap((entry): Bar[] => {
    const from = entry.from ? secondsOf(entry.from) : start;
    const to = entry.to ? secondsOf(entry.to) : end;
    if (to <= start || from >= end) return [];
    const left = (Math.max(from, start) - start) / (end - start);
    const amount = amountOf(entry);
    return [
      {
        entry,
        label: shownValue(entry.value),
        left,
        width: (Math.min(to, end) - start) / (end - start) - left,
        level: amount === null || greatest === 0 ? 1 : amount / greatest,
        openStart: entry.from === null || from < start,
        openEnd: entry.to === null,
      },
    ];
  });
};

const monthsApart = (months: number): number => [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months / step <= 7) ?? 240;

/** First days of months over the axis, seven at the most or so. */
export const ticksOf = ({ start, end }: Axis): readonly { readonly at: number; readonly day: string }[] => {
  const step = monthsApart((end - start) / (30.4 * aDay));
  const first = new Date(start * 1000);
  const ticks: { at: number; day: string }[] = [];
  for (let count = 0; count <= 24; count++) {
    const month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step + count * step;
    const moment = Date.UTC(Math.floor(month / 12), month % 12, 1) / 1000;
    // The name of a month stands to the right of its tick.
    if (moment >= end - (end - start) / 16) break;
    ticks.push({ at: (moment - start) / (end - start), day: new Date(moment * 1000).toISOString().slice(0, 7) });
  }
  return ticks;
};
