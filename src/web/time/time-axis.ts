import uPlot from "uplot";
import { aDay, dateOfSeconds, type Range, secondsOf } from "./daily-counts.ts";

/** Pixels at the left of both plots, so that they share their days. */
const axisWidth = 40;

export interface Look {
  readonly width: number;
  readonly height: number;
  /** Colour of axes and their words. */
  readonly quiet: string;
  readonly range: Range;
  readonly brush: (from: string, to: string) => void;
}

/** What the histogram and the tension line have in common: days in UTC, one range, and a brush. */
export const sharedOptions = ({
  width,
  height,
  quiet,
  range,
  brush,
}: Look): Omit<uPlot.Options, "series" | "axes"> => ({
  width,
  height,
  legend: { show: false },
  padding: [6, 8, 0, 0],
  cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false } },
  scales: { x: { time: true, range: [range.start, range.end] }, y: { range: (_, __, most) => [0, Math.max(1, most)] } },
  tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
  hooks: {
    setSelect: [
      ({ select, posToVal }) => {
        if (select.width < 3) return;
        const until = posToVal(select.left + select.width, "x");
        const half = (range.binDays * 86_400) / 2;
        brush(dateOfSeconds(posToVal(select.left, "x")), dateOfSeconds(until + half));
      },
    ],
  },
  focus: { alpha: 1 },
  class: quiet ? "plot" : "plot bare",
});

const formats = {
  day: new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" }),
  month: new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" }),
};

/** "Oct 2022", "Jan 2023", "Mar": the year stands with the first tick and with the first one of every year. */
const tickWords = (splits: readonly number[], step: number): string[] => {
  let year = Number.NaN;
  return splits.map((seconds) => {
    const moment = new Date(seconds * 1000);
    const now = moment.getUTCFullYear();
    if (step >= 365 * aDay) return String(now);
    const told = (step < 28 * aDay ? formats.day : formats.month).format(moment);
    const shown = now === year ? told : `${told} ${now}`;
    year = now;
    return shown;
  });
};

export const axisOf = (quiet: string): uPlot.Axis => ({
  stroke: quiet,
  space: 76,
  values: (_, splits, __, ___, step) => tickWords(splits, step),
  grid: { show: false },
  ticks: { stroke: quiet, size: 4 },
  font: "12px system-ui",
  size: 26,
});

export const sideAxis = (quiet: string, incrs: number[]): uPlot.Axis => {
  const { space: _, values: __, ...look } = axisOf(quiet);
  return { ...look, size: axisWidth, incrs };
};

/** Draws the chosen window over a plot. */
export const showWindow = (plot: uPlot, from: string | undefined, to: string | undefined): void => {
  const { min, max } = plot.scales.x ?? {};
  const [first, last] = [min ?? 0, max ?? 0];
  const left = plot.valToPos(from ? Math.max(secondsOf(from), first) : first, "x");
  const right = plot.valToPos(to ? Math.min(secondsOf(to), last) : last, "x");
  plot.setSelect(
    { left, top: 0, width: from || to ? Math.max(0, right - left) : 0, height: plot.over.clientHeight },
    false,
  );
};
