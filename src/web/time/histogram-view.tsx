import { useCallback, useMemo, useRef } from "react";
import uPlot from "uplot";
import { colourOfQuad } from "../event/event-labels.ts";
import { words } from "../text/words.ts";
import { type Histogram, quads, type Range } from "./daily-counts.ts";
import { axisOf, sharedOptions, sideAxis } from "./time-axis.ts";
import { usePlot } from "./use-plot.ts";

const height = 88;

export interface HistogramProps {
  readonly histogram: Histogram;
  readonly range: Range;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Called with a half-open window of dates when the reader drags over the bars. */
  readonly brush: (from: string, to: string) => void;
}

/** Events in time by quad class. Dragging over it sets the window of the whole page. */
export const HistogramView = ({ histogram, range, from, to, brush }: HistogramProps) => {
  const latest = useRef(brush);
  latest.current = brush;
  const make = useCallback(
    (width: number, quiet: string): uPlot.Options => {
      const bars = uPlot.paths.bars?.({ size: [0.9, 24], align: 1 });
      const shared = sharedOptions({ width, height, quiet, range, brush: (a, b) => latest.current(a, b) });
      const series = quads.map((quad) => ({
        label: words.quads[quad],
        fill: colourOfQuad(quad),
        width: 0,
        points: { show: false },
        ...(bars ? { paths: bars } : {}),
      }));
      return {
        ...shared,
        axes: [axisOf(quiet), sideAxis(quiet, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000])],
        series: [{}, ...series.reverse()],
      };
    },
    [range],
  );
  const data = useMemo(
    (): uPlot.AlignedData => [[...histogram.starts], ...histogram.stacked.map((row) => [...row]).reverse()],
    [histogram],
  );
  const place = usePlot(make, data, { from, to });
  return <div ref={place} aria-hidden="true" />;
};
