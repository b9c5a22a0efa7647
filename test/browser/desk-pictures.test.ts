import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { differenceFromDocs } from "./compare-screenshot.ts";
import { axeFindings, openWatched, type WatchedPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
  watched = await openWatched(browser, { viewport: { width: 1280, height: 800 } });
  page = watched.page;
  page.setDefaultTimeout(120_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const nameMe = async (): Promise<void> => {
  await page.locator(".reviewer input").fill("Ada");
  await page.keyboard.press("Enter");
  await page.locator(".claim-card blockquote").waitFor();
};
const chooseClaim = async (): Promise<void> => {
  await page.locator(".claim-card h3 button").first().click();
  await page.locator("mark.chosen").first().waitFor();
};
const chooseEvent = async (): Promise<void> => {
  await page.locator(".event-row", { hasText: "85 injured" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.locator(".event-panel h2").waitFor();
};
const asItIs = (): Promise<void> => Promise.resolve();

/** A page of the desk: its picture in docs/, its address, what must stand there, and what is done before one looks. */
const desks = [
  ["desk/review", "?page=review", ".reviewer", nameMe],
  ["desk/article", "?article=nk-08", ".claim-card", chooseClaim],
  ["desk/add", "?page=add", ".text-form", asItIs],
  ["desk/alerts", "?page=alerts", ".rule-form", asItIs],
  ["desk/list", "?from=2023-05-01&to=2023-05-31&at=42.9000,20.8700,8.50&legend=0", ".map[data-detail]", chooseEvent],
] as const;

for (const [name, address, ready, act] of desks)
  it(`shows ${name} as in docs/, accessible by day and by night, and on a phone without scrolling sideways`, async () => {
    await page.goto(server.url + address);
    await page.locator(ready).first().waitFor();
    await act();
    await page.waitForLoadState("networkidle");
    await page.mouse.move(1, 1);
    // The names of towns come after the borders.
    await page.waitForTimeout(name === "desk/list" ? 6000 : 1000);
    const png = await page.screenshot();
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await differenceFromDocs(browser, name, png)).toBeLessThan(0.06);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }, 240_000);

it("asks no other host for anything, and logs no error", () => {
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});
