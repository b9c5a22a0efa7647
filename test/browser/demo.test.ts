import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { axeFindings, type Watched, watchPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let page: Page;
let watched: Watched;

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  watched = watchPage(page);
  await page.goto(server.url);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describe("the demo in a browser", () => {
  it("paints the map with markers on it", async () => {
    const map = page.locator(".map[data-painted]");
    await expect
      .poll(async () => Number(await map.getAttribute("data-painted")), { timeout: 30_000 })
      .toBeGreaterThan(1);
  });

  it("opens an event, and reads the highlighted sentence in its article", async () => {
    await page.locator(".event-row").first().click();
    const quote = ((await page.locator(".event-panel blockquote").first().textContent()) ?? "").trim();
    await page.locator(".event-panel .claims button").first().click();
    await page.locator("mark.chosen").first().waitFor();
    const shown = (await page.locator("mark.chosen").allTextContents()).join("");
    expect(shown.replace(/\s+/g, " ")).toContain(quote.replace(/\s+/g, " "));
  });

  it("shows the words that a field was read from", async () => {
    const field = page.locator(".claim-card.chosen button.field").first();
    await field.click();
    await page.locator("mark.pointed").first().waitFor();
    expect((await page.locator("mark.pointed").allTextContents()).join("").length).toBeGreaterThan(0);
  });

  it("keeps the view in its address, so that a link shows the same", async () => {
    const again = await browser.newPage();
    await again.goto(page.url());
    await again.locator("mark.chosen").first().waitFor();
    await again.close();
  });

  it("shows a force whose strength changes, each value with the report that gives it", async () => {
    const states = await browser.newPage();
    await states.goto(server.url);
    await states.locator(".state-line .voice").first().click();
    await states.locator("mark.chosen").first().waitFor();
    await states.close();
  });

  it("has no accessibility violation that axe finds", async () => {
    expect(await axeFindings(page)).toEqual([]);
  });

  it("asks no other host for anything, and logs no error", () => {
    expect(watched.outside).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
