import { useCallback, useMemo, useRef } from "react";
import type uPlot from "uplot";
import type { Tension } from "../../core/record/picture.ts";
import { type Range, secondsOf } from "./daily-counts.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { axisOf, sharedOptions, sideAxis } from "./time-axis.ts";
import { usePlot } from "./use-plot.ts";

const height = 70;
const lineColour = "#b3541e";

/** Diagonal lines over the days without a report. */
const drawGaps = (plot: uPlot, gaps: readonly Gap[], colour: string): void => {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1;
  ctx.globalAlpha = 0.45;
  for (const { start, end } of gaps) {
    const left = Math.max(bbox.left, plot.valToPos(start, "x", true));
    const right = Math.min(bbox.left + bbox.width, plot.valToPos(end, "x", true));
    if (right - left < 1) continue;
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, bbox.top, right - left, bbox.height);
    ctx.clip();
    ctx.beginPath();
    for (let x = left - bbox.height; x < right; x += 7) {
      ctx.moveTo(x, bbox.top + bbox.height);
      ctx.lineTo(x + bbox.height, bbox.top);
    }
    ctx.stroke();
    ctx.restore();
  }
  ctx.restore();
};

export interface TensionLineProps {
  readonly tension: Tension;
  readonly range: Range;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly brush: (from: string, to: string) => void;
}

/** The tension index day by day; it breaks where nobody reported, and those days are hatched. */
export const TensionLine = ({ tension, range, from, to, brush }: TensionLineProps) => {
  const latest = useRef(brush);
  latest.current = brush;
  const make = useCallback(
    (width: number, quiet: string): uPlot.Options => {
      const shared = sharedOptions({ width, height, quiet, range, brush: (a, b) => latest.current(a, b) });
      const gaps = gapsOf(tension.days);
      return {
        ...shared,
        padding: [6, 8, 8, 0],
        axes: [{ ...axisOf(quiet), show: false }, sideAxis(quiet, [0.5, 1, 2, 5, 10, 20, 50, 100])],
        series: [{}, { stroke: lineColour, width: 1.6, spanGaps: false, points: { show: false } }],
        hooks: { ...shared.hooks, drawAxes: [(plot: uPlot) => drawGaps(plot, gaps, quiet)] },
      };
    },
    [tension, range],
  );
  const data = useMemo(
    (): uPlot.AlignedData => [tension.days.map(({ day }) => secondsOf(day)), tension.days.map(({ index }) => index)],
    [tension],
  );
  const place = usePlot(make, data, { from, to });
  return <div ref={place} aria-hidden="true" />;
};
