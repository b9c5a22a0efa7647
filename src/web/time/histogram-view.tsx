import { useEffect, useMemo, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { SituationEvent } from "../../core/record/event.ts";
import { words } from "../text/words.ts";
import { dateOfSeconds, type Histogram, histogramOf, quads, secondsOf } from "./daily-counts.ts";

const colours: Readonly<Record<number, string>> = { 1: "#4f9bd9", 2: "#3d8b5f", 3: "#d98c1f", 4: "#d32f2f" };
const height = 92;

export interface HistogramViewProps {
  readonly events: readonly SituationEvent[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Called with a half-open window of dates when the reader drags over the bars. */
  readonly brush: (from: string, to: string) => void;
}

const optionsFor = (
  { binDays }: Histogram,
  width: number,
  quiet: string,
  brush: (from: string, to: string) => void,
): uPlot.Options => {
  const bars = uPlot.paths.bars?.({ size: [0.9, 24], align: 1 });
  const axis = { stroke: quiet, grid: { show: false }, ticks: { stroke: quiet, size: 4 }, font: "12px system-ui" };
  return {
    width,
    height,
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false, setScale: false } },
    scales: { x: { time: true }, y: { range: (_, __, most) => [0, Math.max(1, most)] } },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
    axes: [axis, { ...axis, size: 34, incrs: [1, 2, 5, 10, 20, 50, 100, 1000] }],
    series: [
      {},
      ...quads
        .map((quad) => ({
          label: words.quads[quad],
          fill: colours[quad] ?? quiet,
          width: 0,
          points: { show: false },
          ...(bars ? { paths: bars } : {}),
        }))
        .reverse(),
    ],
    hooks: {
      setSelect: [
        ({ select, posToVal }) => {
          if (select.width < 3) return;
          const until = posToVal(select.left + select.width, "x");
          brush(dateOfSeconds(posToVal(select.left, "x")), dateOfSeconds(until + (binDays * 86_400) / 2));
        },
      ],
    },
  };
};

const showWindow = (plot: uPlot, from: string | undefined, to: string | undefined): void => {
  const { min = 0, max = 0 } = plot.scales.x ?? {};
  const left = plot.valToPos(from ? Math.max(secondsOf(from), min ?? 0) : (min ?? 0), "x");
  const right = plot.valToPos(to ? Math.min(secondsOf(to), max ?? 0) : (max ?? 0), "x");
  plot.setSelect(
    { left, top: 0, width: from || to ? Math.max(0, right - left) : 0, height: plot.over.clientHeight },
    false,
  );
};

/** Events in time by quad class. Dragging over it sets the window of the whole page. */
export const HistogramView = ({ events, from, to, brush }: HistogramViewProps) => {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const latest = useRef(brush);
  latest.current = brush;
  const histogram = useMemo(() => histogramOf(events), [events]);

  useEffect(() => {
    const container = place.current;
    if (!container || !histogram) return;
    const quiet = getComputedStyle(container).getPropertyValue("--quiet");
    const data: uPlot.AlignedData = [[...histogram.starts], ...histogram.stacked.map((row) => [...row]).reverse()];
    const made = new uPlot(
      optionsFor(histogram, container.clientWidth, quiet, (first, last) => latest.current(first, last)),
      data,
      container,
    );
    plot.current = made;
    const observer = new ResizeObserver(() => made.setSize({ width: container.clientWidth, height }));
    observer.observe(container);
    return () => {
      observer.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [histogram]);

  useEffect(() => {
    if (plot.current && histogram) showWindow(plot.current, from, to);
  }, [from, to, histogram]);

  if (!histogram) return null;
  return (
    <figure className="histogram">
      <div ref={place} aria-hidden="true" />
      <figcaption className="quiet">
        {quads.map((quad) => (
          <span key={quad}>
            <span className="dot" style={{ background: colours[quad] }} /> {words.quads[quad]}
          </span>
        ))}
        <span>{words.brushHint}</span>
      </figcaption>
    </figure>
  );
};
