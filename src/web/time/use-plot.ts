import { type RefObject, useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { showWindow } from "./time-axis.ts";

interface Window {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Keeps one plot inside an element: made anew with new options, fed with new data, as wide as the element, with the window over it. */
export const usePlot = (
  make: (width: number, quiet: string) => uPlot.Options,
  data: uPlot.AlignedData,
  { from, to }: Window,
): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const shown = useRef({ from, to, data });
  shown.current = { from, to, data };
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const quiet = getComputedStyle(container).getPropertyValue("--quiet");
    const options = make(container.clientWidth, quiet);
    const drawn = new uPlot(options, shown.current.data, container);
    plot.current = drawn;
    showWindow(drawn, shown.current.from, shown.current.to);
    const observer = new ResizeObserver(() => {
      drawn.setSize({ width: container.clientWidth, height: options.height });
      showWindow(drawn, shown.current.from, shown.current.to);
    });
    observer.observe(container);
    return () => {
      observer.disconnect();
      drawn.destroy();
      plot.current = null;
    };
  }, [make]);
  useEffect(() => {
    if (!plot.current || plot.current.data === data) return;
    plot.current.setData(data);
    showWindow(plot.current, shown.current.from, shown.current.to);
  }, [data]);
  useEffect(() => {
    if (plot.current) showWindow(plot.current, from, to);
  }, [from, to]);
  return place;
};
