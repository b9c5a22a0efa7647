import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
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
  page.setDefaultTimeout(60_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const accessible = async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
};

it("saves what is shown as a view by keyboard, opens it again, and is told by a rule that was tried first", async () => {
  await page.goto(`${server.url}?type=ASSAULT&country=XKX`);
  await page.locator(".bar output:not(:empty)").waitFor();
  const shown = await page.locator(".bar output").textContent();
  await page.locator(".saved-views summary").focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name of the view").fill("Clashes");
  await page.keyboard.press("Enter");
  await page.getByText("Saved as Clashes.").waitFor();
  await accessible();
  await page.goto(server.url);
  await page.locator(".saved-views summary").click();
  await page.getByRole("link", { name: "Clashes", exact: true }).click();
  const patient = { timeout: 60_000 };
  await expect.poll(() => new URL(page.url()).searchParams.get("type"), patient).toBe("ASSAULT");
  await expect.poll(() => page.locator(".bar output").textContent(), patient).toBe(shown);

  await page.getByRole("link", { name: "Alerts" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Many hurt");
  await page.getByRole("combobox", { name: "View", exact: true }).selectOption({ label: "Clashes" });
  await page.getByLabel("Tell of").selectOption("toll");
  await page.getByLabel("At least").fill("10");
  await page.getByLabel("Also call these webhooks").fill("https://desk.example/hook");
  await page.getByLabel("From", { exact: true }).fill("2023-05-01");
  await page.getByLabel("before", { exact: true }).fill("2023-06-01");
  await page.getByRole("button", { name: "Try on the past" }).click();
  await page.getByText(/would have fired .* from 2023-05-01 to 2023-05-31/).waitFor();
  await accessible();
  await page.getByRole("button", { name: "Save the rule" }).click();
  await page.getByText("watches Clashes: a toll ≥ 10").waitFor();
  await page.getByText("sends to desk.example").waitFor();
  await page.locator(".secret", { hasText: "whsec_" }).waitFor();

  const report = {
    text: "Masked men attacked a customs post in Leposavic on Sunday, killing 14 police officers, the ministry said.",
    published: "2024-03-11",
  };
  const added = await page.request.post(`${server.url}api/articles`, { data: report });
  expect(added.status()).toBe(201);
  const unread = async () => (await (await page.request.get(`${server.url}api/alerts`)).json()).unread;
  await expect.poll(unread, { timeout: 60_000 }).toBe(1);
  await page.reload();
  await page.getByRole("link", { name: "Alerts, 1 unread" }).waitFor();
  await page.locator(".alert-list blockquote", { hasText: "Masked men" }).waitFor();
  await accessible();
  await page.getByRole("button", { name: "Mark all as read" }).click();
  await page.getByRole("link", { name: "Alerts", exact: true }).waitFor();
  await page.getByRole("button", { name: "Open the event" }).click();
  await page.locator(".event-panel h2").waitFor();
}, 300_000);
