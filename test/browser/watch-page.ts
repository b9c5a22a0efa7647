import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** What a page must not do: ask another host, or log an error. Filled while the page lives. */
export interface Watched {
  readonly outside: readonly string[];
  readonly errors: readonly string[];
}

export const watchPage = (page: Page): Watched => {
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
  return { outside, errors };
};

/** A page of its own, watched from its first request. */
export interface WatchedPage extends Watched {
  readonly page: Page;
}

export const openWatched = async (browser: Browser, options: BrowserContextOptions): Promise<WatchedPage> => {
  const page = await browser.newPage(options);
  return { page, ...watchPage(page) };
};

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA on the page as it stands: the rule, the first elements that break it and how. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html + ' ' + failureSummary).join(' | ')))",
  );
};
