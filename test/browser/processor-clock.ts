import type { Page } from "playwright-core";

/** Seconds of processor time: of everything that the page's process did, and of its main thread's tasks alone. */
export interface Spent {
  readonly process: number;
  readonly main: number;
}

/**
 * A clock of the processor time that a page has used, which other programs on the machine do not slow. A budget of time
 * is for a machine that does nothing else; there the clock on the wall shows this time and little more.
 */
export const processorClock = async (page: Page): Promise<() => Promise<Spent>> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { process: of("ProcessTime"), main: of("TaskDuration") };
  };
};
