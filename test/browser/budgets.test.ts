import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manyEvents, serveEvents } from "../../bench/web/many-events.ts";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { processorClock } from "./processor-clock.ts";

const patient = { timeout: 180_000 };

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const openPage = async (): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(180_000);
  return page;
};

const shownCount = async (page: Page): Promise<number> =>
  Number.parseInt(((await page.locator(".bar output").textContent()) ?? "").replaceAll(",", ""), 10);

const untilCounted = (page: Page, count: number): Promise<void> =>
  expect.poll(() => shownCount(page), patient).toBe(count);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds between frames while the map is dragged to and fro. */
const framesOfDragging = async (page: Page): Promise<number> => {
  const canvas = await page.locator(".map-canvas canvas").boundingBox();
  if (!canvas) throw new Error("there is no map");
  const [x, y] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2];
  await page.evaluate(`(() => {
    window.frames_ = [];
    let last = performance.now();
    const step = (now) => { window.frames_.push(now - last); last = now; window.frame_ = requestAnimationFrame(step); };
    window.frame_ = requestAnimationFrame(step);
  })()`);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let turn = 0; turn < 4; turn++) await page.mouse.move(x + (turn % 2 ? 0 : 160), y, { steps: 12 });
  await page.mouse.up();
  return median(await page.evaluate<number[]>("cancelAnimationFrame(window.frame_), window.frames_.slice(1)"));
};

/** Milliseconds that the main thread works on a change of the type in the table, the driving of the page included. */
const filterOver = async (count: number): Promise<number> => {
  const page = await openPage();
  const clock = await processorClock(page);
  const events = manyEvents(count);
  await serveEvents(page, events);
  await page.goto(`${server.url}?show=table`);
  await untilCounted(page, events.length);
  const spent: number[] = [];
  for (const type of ["ASSAULT", "PROTEST", "", "AID", "RETREAT", ""]) {
    const before = await clock();
    await page.locator(".filters select").first().selectOption(type);
    await untilCounted(page, type ? events.filter((event) => event.type === type).length : events.length);
    spent.push(Math.round(1000 * ((await clock()).main - before.main)));
  }
  await page.close();
  return median(spent);
};

interface Drag {
  /** Median milliseconds between two frames. */
  readonly frame: number;
  /** Seconds that the main thread worked. */
  readonly main: number;
}

const dragWith = async (count: number): Promise<Drag> => {
  const page = await openPage();
  const clock = await processorClock(page);
  await serveEvents(page, manyEvents(count));
  await page.goto(`${server.url}?at=20,10,3`);
  await page.locator(".map[data-detail]").waitFor();
  await untilCounted(page, count);
  const painted = async () => Number(await page.locator(".map").getAttribute("data-painted"));
  await expect.poll(painted, patient).toBeGreaterThan(0);
  const before = await clock();
  const frame = await framesOfDragging(page);
  const main = (await clock()).main - before.main;
  await page.close();
  return { frame, main };
};

describe("the budgets of the page", () => {
  it("reads at most 350 KB of script, compressed, before the map", async () => {
    const page = await openPage();
    const sizes: Promise<number>[] = [];
    page.on("response", (answer) => {
      if (/\.js$/.test(answer.url()) && !/\/map-|maplibre/.test(answer.url()))
        sizes.push(answer.body().then((body) => gzipSync(body).length));
    });
    await page.goto(server.url);
    await page.locator(".event-row").first().waitFor();
    await page.locator(".u-over").first().waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    console.log(`script before the map: ${Math.round(total / 1024)} KB compressed`);
    expect(total).toBeLessThan(350 * 1024);
    await page.close();
  });

  it("shows the first picture of the demo, map and list and time, after at most 1.5 seconds of work", async () => {
    const page = await openPage();
    const clock = await processorClock(page);
    const before = await clock();
    await page.goto(server.url);
    const drawn = '.first-picture[data-drawn], .map[data-painted]:not([data-painted="0"])';
    await Promise.all([".event-row", ".u-over", drawn].map((part) => page.locator(part).first().waitFor()));
    const spent = (await clock()).process - before.process;
    console.log(`first picture: ${Math.round(1000 * spent)} ms of work`);
    expect(spent).toBeLessThan(1.5);
    await page.close();
  });

  it("spends at most 100 ms more on a filter over 10,000 events than over a hundred", async () => {
    const few = await filterOver(100);
    const many = await filterOver(10_000);
    console.log(`a filter: ${few} ms of work over 100 events, ${many} over 10,000`);
    expect(many - few).toBeLessThan(100);
  });

  it("drags the map as smoothly with 100,000 events as with a hundred", async () => {
    const few = await dragWith(100);
    const many = await dragWith(100_000);
    for (const [count, { frame, main }] of [
      ["100", few],
      ["100,000", many],
    ] as const)
      console.log(`dragging over ${count} events: ${frame.toFixed(0)} ms a frame, ${main.toFixed(2)} s of work`);
    expect(many.main).toBeLessThan(1.5 * few.main + 0.25);
  });
}, 600_000);
