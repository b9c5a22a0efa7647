import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { axeFindings } from "./watch-page.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-access-"));
const store = join(folder, "record.db");
const run = (...args: string[]): string =>
  execFileSync(process.execPath, ["bin/sitrep.mjs", ...args, "--store", store], { encoding: "utf8" }).trim();
let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let token = "";

beforeAll(async () => {
  run("add", "examples/northern-kosovo.jsonl");
  token = run("token", "add", "Ana", "--role", "reviewer");
  server = await startSitrep("serve", "--require-token", "--port", "0", "--store", store);
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("asks for a token, says when it does not count, shows the record with one, and saves it as files", async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${server.url}?show=table`);
  const field = page.locator("dialog.token input");
  await field.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.locator("table tbody tr").count()).toBe(0);
  await field.fill("sitrep_0123456789abcdef_wrong");
  await page.keyboard.press("Enter");
  await page.locator("dialog.token [role=alert]").waitFor();
  await field.fill(token);
  await page.keyboard.press("Enter");
  await page.locator(".event-table .table-row").first().waitFor();
  expect(await page.locator("dialog.token[open]").count()).toBe(0);
  expect(await page.evaluate<string>("sessionStorage.getItem('sitrep.token')")).toBe(token);
  expect(
    await page.evaluate<number>("localStorage.length && JSON.stringify(localStorage).includes('sitrep_')"),
  ).toBeFalsy();

  const button = page.locator(".export-menu > button");
  await button.focus();
  await page.keyboard.press("Enter");
  const link = page.locator(".export-menu a", { hasText: /^events$/ });
  await link.waitFor();
  await page.getByRole("button", { name: /^Counts of events/ }).click();
  await page.locator(".export-report", { hasText: /^\d+ read, \d+ written/ }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.keyboard.press("Escape");
  expect(await link.count()).toBe(0);
  expect(
    await page.evaluate<boolean>("document.activeElement === document.querySelector('.export-menu > button')"),
  ).toBe(true);
  await page.keyboard.press("Enter");
  await link.focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toBe("sitrep-events.csv");
  const rows = parse(readFileSync(await download.path(), "utf8"), { columns: true });
  const brief = page.locator(".export-menu .briefs a", { hasText: "Markdown" });
  const [report] = await Promise.all([page.waitForEvent("download"), brief.click()]);
  expect(report.suggestedFilename()).toBe("situation-report.md");
  expect(readFileSync(await report.path(), "utf8")).toContain("Zvečan");
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await page.locator(".claim-card blockquote").waitFor();
  await page.keyboard.press("a");
  await page.locator(".done li", { hasText: "Accepted" }).waitFor();
  const authorization = `Bearer ${token}`;
  const reviews = async () =>
    JSON.parse(await (await fetch(`${server.url}api/reviews`, { headers: { authorization } })).text()).items;
  await expect.poll(reviews, { timeout: 60_000 }).toMatchObject([{ who: "Ana", action: "accept" }]);
  const { items } = JSON.parse(
    await (await fetch(`${server.url}api/events?limit=500`, { headers: { authorization } })).text(),
  );
  expect(rows).toHaveLength(items.length);
  await page.close();
}, 120_000);
