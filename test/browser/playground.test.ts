import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../bench/web/open-demo.ts";
import { serveFolder } from "./static-server.ts";
import { axeFindings, type Watched, watchPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let watched: Watched;
const asked: string[] = [];

const read = async (text: string, published = "2024-03-11") => {
  await page.locator("textarea").fill(text);
  await page.locator(".text-form input[type=date]").fill(published);
  await page.locator(".text-form button[type=submit]").click();
};

beforeAll(async () => {
  server = await serveFolder(join(process.cwd(), "dist", "playground"));
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  watched = watchPage(page);
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(server.url);
  await page.locator("output", { hasText: "Ready" }).waitFor({ timeout: 60_000 });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describe("the playground on a static file server", () => {
  it("fetches nothing but its own files", () => {
    expect(asked.filter((path) => !/^\/(|index\.html|assets\/[\w.-]+|(language|gazetteer)\.bin)$/.test(path))).toEqual(
      [],
    );
  });

  it("reads its example: claims of every kind, with their words and reasons", async () => {
    await page.getByRole("button", { name: "Try an example" }).click();
    await page.locator(".claim-card").first().waitFor();
    for (const kind of ["event", "toll", "state"])
      expect(await page.locator(`.claim-card .kind.${kind}`).count()).toBeGreaterThan(0);
    expect((await page.locator("mark.chosen").allTextContents()).join("").length).toBeGreaterThan(10);
    await page.locator(".claim-card.chosen summary").click();
    expect(await page.locator(".because li").count()).toBeGreaterThan(0);
  });

  it("shows the words of a field that is pointed at, and the field of words", async () => {
    const field = page.locator(".claim-card.chosen button.field").first();
    await field.hover();
    await page.locator("mark.pointed").first().waitFor();
    await page.mouse.move(0, 0);
    const marked = page.locator("mark[class*=role-]").first();
    await marked.hover();
    await page.locator(".claim-card.chosen .pointed-at").first().waitFor();
  });

  it("has no accessibility violation in light and in dark", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("says why where there is nothing to read", async () => {
    await read("Die Regierung hat am Montag beschlossen, die Verhandlungen mit der Opposition wieder aufzunehmen.");
    await page.getByText("only English is analysed").waitFor();
  });

  it("shows markup, scripts and direction controls as text", async () => {
    await read(
      '<img src=x onerror="document.title=1"><script>document.title=2</script> Police in Paris \u202earrested\u202c five men on Friday.',
    );
    await page.locator(".article-text [data-control=RLO]").waitFor();
    expect(await page.title()).toBe("Sitrep playground");
    expect(await page.locator(".article-text img, .article-text script").count()).toBe(0);
    expect(await page.locator(".article-text").textContent()).toContain('onerror="document.title=1"');
    expect(await page.locator(".article-text").textContent()).not.toContain("\u202e");
  });

  it("asks no other host and logs no error", () => {
    expect(watched.outside).toEqual([]);
    expect(watched.errors).toEqual([]);
  });
});
