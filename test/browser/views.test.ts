import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { differenceFromDocs } from "./compare-screenshot.ts";
import { axeFindings, openWatched, type WatchedPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let watched: WatchedPage;
let page: Page;

const patient = { timeout: 120_000 };

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
  watched = await openWatched(browser, { viewport: { width: 1280, height: 800 } });
  page = watched.page;
  page.setDefaultTimeout(patient.timeout);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const open = (search: string) => page.goto(server.url + search);
const search = () => new URL(page.url()).searchParams;
const shown = async () => Number.parseInt((await page.locator(".bar output").textContent()) ?? "", 10);
const allEvents = async () => {
  await page.locator(".bar output:not(:empty)").waitFor();
  return shown();
};

/** The event that most reports tell of. */
const richest = async (): Promise<string> => {
  const { items } = await (await page.request.get(`${server.url}api/events?limit=500`)).json();
  return items.sort((a: { claims: string[] }, b: { claims: string[] }) => b.claims.length - a.claims.length)[0].id;
};

/** Every view: its name, its address, and what must stand there before one looks at it. */
const views: readonly (readonly [string, () => Promise<string> | string, string])[] = [
  ["map", () => "", ".map[data-detail]"],
  ["table", () => "?show=table&sort=-injured", ".table-row td"],
  ["actors", () => "?show=actors", ".network-node"],
  ["matrix", () => "?show=actors&draw=matrix", ".matrix td button"],
  ["timelines", () => "?show=states", ".state-bar"],
  ["event", async () => `?event=${await richest()}&compare=1`, ".compare td"],
];

describe("the views of the picture", () => {
  it("filters the list and the address by the types of the legend, and shows the same again after reloading", async () => {
    await open("");
    const all = await allEvents();
    await page.locator(".map[data-detail]").waitFor();
    await page.locator(".legend-types input").first().uncheck();
    await expect.poll(shown, patient).toBeLessThan(all);
    const fewer = await shown();
    expect(search().get("type")).toContain(",");
    await page.reload();
    expect(await allEvents()).toBe(fewer);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(shown, patient).toBe(all);
  });

  it("brushes a stretch of time that the list, the map and the address then keep", async () => {
    await open("");
    const all = await allEvents();
    const bars = page.locator(".u-over").first();
    await bars.waitFor();
    const box = await bars.boundingBox();
    if (!box) throw new Error("there is no histogram");
    await page.mouse.move(box.x + box.width * 0.45, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect.poll(shown, patient).toBeLessThan(all);
    expect(search().get("from")).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((search().get("to") ?? "") > (search().get("from") ?? "")).toBe(true);
  });

  it("keeps only what the map shows when asked to, and follows the map", async () => {
    await open("?at=42.8900,20.8700,9.00");
    await page.locator(".map[data-detail]").waitFor();
    const all = await allEvents();
    await page.getByLabel("Only what the map shows").check();
    await expect.poll(shown, patient).toBeLessThan(all);
    const near = await shown();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(shown, patient).toBeGreaterThanOrEqual(near);
    expect(search().get("box")?.split(",")).toHaveLength(4);
  });

  it("ends a drag of the map wherever the button is let go", async () => {
    const at = "42.8900,20.8700,9.00";
    await open(`?at=${at}`);
    await page.locator(".map[data-detail]").waitFor();
    const canvas = await page.locator(".map-canvas canvas").boundingBox();
    const legend = await page.locator(".legend").boundingBox();
    if (!canvas || !legend) throw new Error("there is no map");
    await page.mouse.move(canvas.x + canvas.width * 0.7, canvas.y + canvas.height / 2);
    await page.mouse.down();
    await page.mouse.move(legend.x + 20, legend.y + legend.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => search().get("at"), patient).not.toBe(at);
    const released = search().get("at");
    await page.mouse.move(canvas.x + canvas.width * 0.9, canvas.y + canvas.height / 2, { steps: 6 });
    await page.waitForTimeout(500);
    expect(search().get("at")).toBe(released);
  });

  it("sorts, filters and widens the table, all of it in the address", async () => {
    await open("?show=table");
    await page.getByRole("button", { name: "Injured" }).click();
    const cells = page.locator("tbody .table-row");
    await expect.poll(() => search().get("sort"), patient).toBe("-injured");
    const injured = async (at: number) =>
      Number.parseInt((await cells.nth(at).locator("td").nth(6).textContent()) || "0", 10);
    expect(await injured(0)).toBeGreaterThanOrEqual(await injured(1));
    await page.getByLabel("Filter by Actors").fill("kurti");
    await expect.poll(() => search().get("where"), patient).toBe("actors=kurti");
    await expect.poll(async () => (await cells.first().textContent())?.toLowerCase(), patient).toContain("kurti");
    await page.locator(".column-choice summary").click();
    await page.getByLabel("Country").check();
    await page.locator("th", { hasText: "Country" }).waitFor();
    await cells.first().locator("button").click();
    await page.locator(".event-panel h2").waitFor();
  });

  it("chooses an actor in the network, and the list keeps its events", async () => {
    await open("?show=actors");
    const all = await allEvents();
    await page.locator(".network-node").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".chip").waitFor();
    await expect.poll(shown, patient).toBeLessThan(all);
    await page.locator(".chip").click();
    await expect.poll(shown, patient).toBe(all);
  });

  it("shows what made the tension change, and opens one of these events", async () => {
    await open("");
    await page.locator(".change-marks button").first().click();
    await page.locator(".evidence li button").first().click();
    await page.locator(".event-panel h2").waitFor();
    expect(search().get("changed")).toMatch(/^\d{4}/);
  });

  it("reads the source of a value from its bar on the line of time", async () => {
    await open("?show=states");
    await page.locator(".state-bar").first().click();
    await page.locator("mark.chosen").first().waitFor();
  });

  it("lays the claims of an event side by side, and says why a field was coded", async () => {
    await open(`?event=${await richest()}`);
    await page.getByRole("button", { name: /claims side by side/ }).click();
    await page.locator(".compare td").first().waitFor();
    expect(await page.locator(".compare thead th").count()).toBeGreaterThan(2);
    expect(await page.locator(".history li").count()).toBeGreaterThan(2);
    await page.locator(".compare .why").first().click();
    await page.locator(".reasons li").first().waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".why-panel").count(), patient).toBe(0);
  });

  for (const [name, address, ready] of views)
    it(`shows ${name} as in docs/, and axe finds no violation in it, by day and by night`, async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await open(await address());
      await page.locator(ready).first().waitFor();
      await page.waitForLoadState("networkidle");
      await page.mouse.move(1, 1);
      // The names of towns come after the borders.
      await page.waitForTimeout(name === "map" ? 6000 : 1500);
      const png = await page.screenshot();
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await differenceFromDocs(browser, `view-${name}`, png)).toBeLessThan(0.06);
    }, 240_000);

  it("asks no other host for anything, and logs no error", () => {
    expect(watched.outside).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
}, 240_000);
