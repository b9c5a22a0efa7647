import type { Browser, Page } from "playwright-core";
import type { Bench, Figures } from "../bench.ts";
import { deed, median } from "./deed.ts";
import { deskTimes } from "./desk-times.ts";
import { manyEvents, serveEvents } from "./many-events.ts";
import { mapSmoothness } from "./map-smoothness.ts";
import { openBrowser, startSitrep } from "./open-demo.ts";

const patient = 180_000;
const rounds = 9;

const choose = (type: string): string => `{
  const select = document.querySelector(".filters select");
  select.value = ${JSON.stringify(type)};
  select.dispatchEvent(new Event("change", { bubbles: true }));
}`;
const press = (selector: string, at: number): string =>
  `document.querySelectorAll(${JSON.stringify(selector)})[${at}].click()`;

const openWith = async (browser: Browser, url: string, count: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patient);
  await serveEvents(page, manyEvents(count));
  await page.goto(url);
  const whole = count.toLocaleString("en");
  await page.locator(".bar output", { hasText: whole }).waitFor();
  return page;
};

const medianOf = async (page: Page, acts: readonly string[]): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await page.evaluate<number>(deed(acts[round % acts.length] ?? "")));
    await page.waitForTimeout(300);
  }
  return median(times);
};

const interactions = async (browser: Browser, url: string, count: number): Promise<Figures> => {
  const table = await openWith(browser, `${url}?show=table`, count);
  const filter = await medianOf(table, ["ASSAULT", "PROTEST", "", "AID", ""].map(choose));
  const sort = await medianOf(table, [press("th button", 1), press("th button", 2)]);
  await table.close();
  const picture = await openWith(browser, url, count);
  const open = await medianOf(picture, [press(".event-row", 1), press(".event-row", 3)]);
  await picture.close();
  return { [`filter_${count}_ms`]: filter, [`sort_${count}_ms`]: sort, [`open_${count}_ms`]: open };
};

/**
 * By the clock: from the deed to the next picture, over so many events; the time to the first picture of the demo; reviewing,
 * adding and the playground; and how smoothly the map follows the hand.
 */
export const page: Bench = {
  name: "page",
  data: [],
  run: async (_files, say) => {
    const server = await startSitrep("demo", "--port", "0", "--no-open");
    const browser = await openBrowser();
    try {
      const first: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const fresh = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        const start = performance.now();
        await fresh.goto(server.url);
        const drawn = '.first-picture[data-drawn], .map[data-painted]:not([data-painted="0"])';
        await Promise.all([".event-row", ".u-over", drawn].map((part) => fresh.locator(part).first().waitFor()));
        first.push(performance.now() - start);
        await fresh.close();
      }
      const openMap = (own: Browser, count: number) => openWith(own, `${server.url}?at=20,10,3`, count);
      const figures = {
        first_picture_ms: median(first),
        ...(await interactions(browser, server.url, 100)),
        ...(await interactions(browser, server.url, 10_000)),
        ...(await deskTimes(browser)),
        ...(await mapSmoothness(browser, openMap, 100)),
        ...(await mapSmoothness(browser, openMap, 100_000)),
      };
      say(JSON.stringify(figures));
      return figures;
    } finally {
      await browser.close();
      server.stop();
    }
  },
};
