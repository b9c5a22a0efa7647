import type { SituationEvent } from "../../core/record/event.ts";

/** Seconds of a calendar date at midnight UTC, uPlot's unit; dates have no zone, so UTC stands for all. */
export const secondsOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 1000;

export const dateOfSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const aDay = 86_400;
/** PLOVER's quad classes, the order of the stack from the ground up. */
export const quads = [4, 3, 2, 1] as const;

/** Per bin (a day, a week or a month of 30 days): events of each quad class, summed upwards so that bars stack. */
export interface Histogram {
  /** Start of each bin, seconds. */
  readonly starts: readonly number[];
  readonly binDays: number;
  /** One list a quad class in the order of `quads`: its own events plus those of the classes below it. */
  readonly stacked: readonly (readonly number[])[];
}

const binFor = (days: number): number => (days <= 120 ? 1 : days <= 900 ? 7 : 30);

/** Counts events by the day on which they began. Events without a time are in no bin. */
export const histogramOf = (events: readonly SituationEvent[]): Histogram | null => {
  const dated = events.flatMap(({ time, quad }) => (time ? [{ at: secondsOf(time.from), quad }] : []));
  if (!dated.length) return null;
  // A few claims dated decades back must not squeeze the rest: the window starts where all but one in fifty begin.
  const sorted = dated.map(({ at }) => at).sort((a, b) => a - b);
  const first = sorted[Math.floor(sorted.length / 50)] ?? 0;
  const last = sorted[sorted.length - 1] ?? first;
  const binDays = binFor((last - first) / aDay);
  const bins = Math.floor((last - first) / (binDays * aDay)) + 1;
  const counts = quads.map(() => new Array<number>(bins).fill(0));
  for (const { at, quad } of dated) {
    const bin = Math.floor((at - first) / (binDays * aDay));
    const row = counts[quads.indexOf(quad)];
    if (bin >= 0 && row) row[bin] = (row[bin] ?? 0) + 1;
  }
  const stacked = counts.map((_, level) =>
    Array.from({ length: bins }, (__, bin) =>
      counts.slice(0, level + 1).reduce((sum, row) => sum + (row[bin] ?? 0), 0),
    ),
  );
  return { starts: Array.from({ length: bins }, (_, bin) => first + bin * binDays * aDay), binDays, stacked };
};

/** Events whose time touches the window; `to` is exclusive. Events without a time are there only when no window is set. */
export const inWindow = (
  events: readonly SituationEvent[],
  from: string | undefined,
  to: string | undefined,
): readonly SituationEvent[] =>
  from || to
    ? events.filter(({ time }) => time !== null && (!from || time.to > from) && (!to || time.from < to))
    : events;
