import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Figures } from "../bench.ts";
import { fillClaims } from "../record/fill-claims.ts";
import { deed, median } from "./deed.ts";
import { startSitrep } from "./open-demo.ts";

const patient = 180_000;
const claims = 10_000;
const decisions = 100;
const rounds = 7;

/** The longest report of the bundled corpus, a few words longer each time, so that it is always a new one. */
const reports = (): ((round: number) => string) => {
  const lines = readFileSync("examples/northern-kosovo.jsonl", "utf8").split("\n").filter(Boolean);
  const texts = lines.map((line): string => JSON.parse(line).text).sort((a, b) => b.length - a.length);
  return (round) => `${texts[0]} It was report number ${round}.`;
};

const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patient);
  await page.goto(url);
  return page;
};

/** From the key to the next claim; and until a hundred decisions stand in the record, driven as fast as the page goes. */
const review = async (browser: Browser, url: string): Promise<Figures> => {
  const page = await openPage(browser, `${url}?page=review`);
  await page.locator(".reviewer input").fill("Ada");
  await page.keyboard.press("Enter");
  await page.locator(".claim-card blockquote").waitFor();
  const key = deed('document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }))');
  const times: number[] = [];
  const begun = performance.now();
  for (let done = 0; done < decisions; done++) times.push(await page.evaluate<number>(key));
  await page.locator(".progress", { hasText: `${decisions} decided` }).waitFor();
  for (let held = 0; held < decisions; ) {
    await page.waitForTimeout(100);
    held = JSON.parse(await (await fetch(`${url}api/reviews?limit=500`)).text()).items.length;
  }
  const all = performance.now() - begun;
  await page.close();
  return { review_next_ms: median(times), [`review_${decisions}_s`]: Math.round(all / 100) / 10 };
};

const give = async (page: Page, text: string, seen: string): Promise<number> => {
  await page.locator("textarea").fill(text);
  const begun = performance.now();
  await page.locator(".text-form button[type=submit]").click();
  await page.locator(seen).first().waitFor();
  return performance.now() - begun;
};

/** From giving a report to its claims beside it. */
const add = async (browser: Browser, url: string): Promise<Figures> => {
  const page = await openPage(browser, `${url}?page=add`);
  const report = reports();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await give(page, report(round), ".article-view .claim-card"));
    await page.goto(`${url}?page=add`);
  }
  await page.close();
  return { add_report_ms: median(times) };
};

/** From the address to readiness, from the first paste to claims, and the same once the worker is warm. */
const playground = async (browser: Browser, url: string): Promise<Figures> => {
  const begun = performance.now();
  const page = await openPage(browser, `${url}playground/`);
  await page.locator("output", { hasText: "Ready" }).waitFor();
  const ready = performance.now() - begun;
  const report = reports();
  const read = (round: number): Promise<number> =>
    give(page, report(round), `.article-text:has-text("report number ${round}.")`);
  const first = await read(0);
  const times: number[] = [];
  for (let round = 1; round < rounds; round++) times.push(await read(round));
  await page.close();
  return {
    playground_ready_ms: Math.round(ready),
    playground_first_ms: Math.round(first),
    playground_read_ms: median(times),
  };
};

/** By the clock, over a record of ten thousand claims: reviewing by keyboard, adding a report, and the playground. */
export const deskTimes = async (browser: Browser): Promise<Figures> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-desk-"));
  const file = join(folder, "record.db");
  const engine = openSqlite(file);
  await fillClaims(engine, claims, () => undefined);
  await engine.close();
  const server = await startSitrep("serve", "--store", file, "--port", "0");
  try {
    return {
      ...(await review(browser, server.url)),
      ...(await add(browser, server.url)),
      ...(await playground(browser, server.url)),
    };
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
};
