import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page whose errors and whose requests to other hosts are written down. */
export interface WatchedPage {
  readonly page: Page;
  readonly outside: readonly string[];
  readonly errors: readonly string[];
}

export const openWatched = async (browser: Browser, options: BrowserContextOptions): Promise<WatchedPage> => {
  const page = await browser.newPage(options);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") outside.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, outside, errors };
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA on the page as it stands. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).slice(0, 3).join(' | ')))",
  );
};

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
