import type { EventBrief } from "../../core/record/brief.ts";

/** A hundred thousand events share a few thousand days. */
const cache = new Map<string, number>();
const mostCached = 20_000;

/** Seconds of a calendar date at midnight UTC, uPlot's unit; dates have no zone, so UTC stands for all. */
export const secondsOf = (date: string): number => {
  const known = cache.get(date);
  if (known !== undefined) return known;
  const seconds = Date.parse(`${date}T00:00:00Z`) / 1000;
  if (cache.size < mostCached) cache.set(date, seconds);
  return seconds;
};

export const dateOfSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

export const aDay = 86_400;
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

/** Start of the first and end of the last bin, seconds. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly binDays: number;
}

const binFor = (days: number): number => (days <= 120 ? 1 : days <= 900 ? 7 : 30);

type Dated = Pick<EventBrief, "time" | "quad">;

/**
 * The range that the events span. A few claims dated far back must not squeeze the rest: it starts where all but one in
 * twenty-five begin. Null where no event is dated.
 */
export const rangeOf = (events: readonly Dated[]): Range | null => {
  const starts = Float64Array.from(events.flatMap(({ time }) => (time ? [secondsOf(time.from)] : []))).sort();
  const first = starts[Math.floor(starts.length / 25)];
  const last = starts[starts.length - 1];
  if (first === undefined || last === undefined) return null;
  const binDays = binFor((last - first) / aDay);
  const bins = Math.floor((last - first) / (binDays * aDay)) + 1;
  return { start: first, end: first + bins * binDays * aDay, binDays };
};

/** Counts events by the day on which they began. Events without a time, or outside the range, are in no bin. */
export const countIn = (events: readonly Dated[], { start, end, binDays }: Range): Histogram => {
  const width = binDays * aDay;
  const bins = Math.round((end - start) / width);
  const counts = quads.map(() => new Array<number>(bins).fill(0));
  for (const { time, quad } of events) {
    const bin = time ? Math.floor((secondsOf(time.from) - start) / width) : -1;
    const row = counts[quads.indexOf(quad)];
    if (bin >= 0 && bin < bins && row) row[bin] = (row[bin] ?? 0) + 1;
  }
  const stacked = counts.map((_, level) =>
    Array.from({ length: bins }, (__, bin) =>
      counts.slice(0, level + 1).reduce((sum, row) => sum + (row[bin] ?? 0), 0),
    ),
  );
  return { starts: Array.from({ length: bins }, (_, bin) => start + bin * width), binDays, stacked };
};

export const histogramOf = (events: readonly Dated[]): Histogram | null => {
  const range = rangeOf(events);
  return range && countIn(events, range);
};
