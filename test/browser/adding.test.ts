import { strToU8, zipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { axeFindings, openWatched, type WatchedPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let watched: WatchedPage;
let page: Page;

const patient = { timeout: 240_000 };

const clash =
  "Masked men attacked a customs post in Leposavic on Sunday, killing two police officers, the ministry said.";

const openAdd = async (): Promise<void> => {
  await page.goto(`${server.url}?page=add`);
  await page.locator(".text-form").waitFor();
};
const paste = async (text: string): Promise<void> => {
  await page.locator("textarea").fill(text);
  await page.locator(".text-form button[type=submit]").click();
};
const choose = (name: string, bytes: Uint8Array | string): Promise<void> =>
  page
    .locator("input[type=file]")
    .setInputFiles([{ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) }]);
const ask = async (path: string) => JSON.parse(await (await fetch(`${server.url}api/${path}`)).text());

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
  watched = await openWatched(browser, { viewport: { width: 1300, height: 900 } });
  page = watched.page;
  page.setDefaultTimeout(patient.timeout);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const office = (part: string): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [part]: strToU8("") });

/** What is given, and what the page says of it: what happened, and what to do. */
const refused: readonly (readonly [string, () => Promise<void>, RegExp])[] = [
  ["a host that is not there", () => paste("https://nowhere.invalid/report"), /no address: check its spelling/],
  ["an address that is not for the web", () => paste("ftp://paper.example/report.txt"), /give http:\/\/ or https:\/\//],
  ["an address without its beginning", () => paste("www.paper.example/report"), /give http:\/\/ or https:\/\//],
  ["a private address", () => paste("http://192.168.1.10/report"), /private network.*--allow-host/],
  ["an empty file", () => choose("empty.txt", ""), /no text in it.*check the file/],
  ["a broken PDF", () => choose("broken.pdf", "%PDF-1.7\nnot one\n%%EOF"), /PDF is broken: open and save it anew/],
  ["a document of an office program", () => choose("report.docx", office("word/document.xml")), /save it as/],
  [
    "a picture",
    () => choose("photo.png", Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0)),
    /this is not text: give/,
  ],
];

describe("what cannot be added", () => {
  for (const [name, give, says] of refused)
    it(`says what happened and what to do: ${name}`, async () => {
      await openAdd();
      await give();
      await page.locator(".added .refused, .added .error").filter({ hasText: says }).waitFor();
    });

  it("gives something that failed once more when asked to", async () => {
    await openAdd();
    await page.route("**/api/inputs?**", (route) => route.abort(), { times: 1 });
    await paste(`${clash} Police detained three people.`);
    await page.getByRole("alert").filter({ hasText: "does not answer" }).waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".article-view .claim-card").first().waitFor();
  });
}, 300_000);

describe("what can be added", () => {
  it("leads to the playground, which reads a text and leaves the record alone", async () => {
    await openAdd();
    const before = await ask("articles");
    await page.getByRole("link", { name: /Only try a text/ }).click();
    await page.locator("output", { hasText: "Ready" }).waitFor();
    await paste(clash);
    await page.locator(".claim-card").first().waitFor();
    expect(await ask("articles")).toEqual(before);
  });

  it("opens a pasted report beside its claims", async () => {
    await openAdd();
    await page.locator("textarea").fill(`${clash} Police detained 14 people on Monday.`);
    await page.locator("input[type=date]").fill("2024-03-11");
    await page.locator("textarea").press("Control+Enter");
    await page.locator(".article-view .claim-card").first().waitFor();
    expect(await page.locator(".claim-card").count()).toBeGreaterThan(1);
  });

  it("reads what it can of a file with a bad line, and says that a text tells of nothing", async () => {
    await openAdd();
    await choose("two.jsonl", `${JSON.stringify({ text: clash })}\n{"no":1}\n`);
    await page.locator(".added .refused", { hasText: "this line has no text field" }).waitFor();
    expect(await page.locator(".added .link").count()).toBe(1);
    await paste("Mix two eggs with the flour and bake it for forty minutes.");
    await page.locator(".added li", { hasText: "nothing in it tells of conflict" }).waitFor();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it("tells how far the reading of a long text has come, and answers others meanwhile", async () => {
    const towns = ["Leposavic", "Zvecan", "Mitrovica", "Pristina", "Prizren", "Peja", "Ferizaj"];
    const told = (at: number): string =>
      `On day ${at} masked men attacked a customs post near ${towns[at % towns.length]}, wounding ${(at % 5) + 2} officers, police said.`;
    const text = Array.from({ length: 500 }, (_, at) => told(at + 1)).join(" ");
    await openAdd();
    await paste(text);
    await page.locator(".added .reading progress[value]").waitFor();
    const { items } = await ask("articles?limit=1");
    expect(items).toHaveLength(1);
    expect(await page.locator(".added .reading").count()).toBe(1);
    await page.locator(".article-view .claim-card").first().waitFor();
  });

  it("asks no other host, and logs no error but the refusals that were provoked", () => {
    expect(watched.outside).toEqual([]);
    expect(watched.errors.filter((text) => !/status of 422|ERR_FAILED/.test(text))).toEqual([]);
  });
}, 300_000);
