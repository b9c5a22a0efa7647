import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, startSitrep } from "../../bench/web/open-demo.ts";
import { axeFindings, type Watched, watchPage } from "./watch-page.ts";

let browser: Browser;
let server: Awaited<ReturnType<typeof startSitrep>>;
let context: BrowserContext;
const watched: Watched[] = [];
/** Answers with an error status are told on the console too; the tests that provoke one count them. */
let refusedOnPurpose = 0;

const open = async (path: string): Promise<Page> => {
  const page = await context.newPage();
  watched.push(watchPage(page));
  await page.goto(`${server.url}${path}`);
  return page;
};

const api = async (path: string, body?: unknown) => {
  const post = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(`${server.url}api/${path}`, body === undefined ? {} : post);
  return JSON.parse(await answer.text());
};

const addReport = async (text: string, about: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await api("articles", { text, published: "2024-03-11", ...about })).id;

const expectAccessible = async (page: Page) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  }
};

const clash =
  "Masked men attacked a customs post in Leposavic on Sunday, killing two police officers, the ministry said.";

beforeAll(async () => {
  server = await startSitrep("demo", "--port", "0", "--no-open");
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describe("the review queue", () => {
  it("asks for a name first, and then takes decisions by key: a hundred claims, all of them kept", async () => {
    const page = await open("?page=review");
    await page.locator(".reviewer input").fill("Ada");
    await page.keyboard.press("Enter");
    await page.locator(".claim-card blockquote").waitFor();
    await expectAccessible(page);
    const progress = page.locator(".progress [aria-live]");
    const begun = performance.now();
    for (let done = 1; done <= 100; done++) {
      await page.keyboard.press(done % 4 === 0 ? "x" : "a");
      await expect
        .poll(() => progress.textContent(), { interval: 10, timeout: 30_000 })
        .toMatch(new RegExp(`^${done} decided`));
    }
    const seconds = (performance.now() - begun) / 1000;
    console.log(`100 claims reviewed in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(300);
    await expect.poll(async () => (await api("reviews")).items.length, { timeout: 60_000 }).toBe(100);
    expect(await progress.textContent()).toMatch(/^100 decided/);
    await page.close();
  }, 400_000);

  it("takes back, skips, flags, corrects by digit and by hand, each with its reason", async () => {
    const page = await open("?page=review");
    const quote = page.locator(".claim-card blockquote");
    const first = await quote.getAttribute("data-quote");
    await page.keyboard.press("r");
    await page.locator(".reason input:focus").waitFor();
    await page.keyboard.type("wrong side");
    await expect.poll(() => page.locator(".reason input").inputValue()).toBe("wrong side");
    await page.keyboard.press("Enter");
    await page.keyboard.press("f");
    await page.locator(".done li", { hasText: "wrong side" }).waitFor();
    await page.keyboard.press("Backspace");
    await expect.poll(() => quote.getAttribute("data-quote")).toBe(first);
    await page.keyboard.press(" ");
    await page.keyboard.press("2");
    await page.locator(".done li", { hasText: "Corrected" }).waitFor();
    await page.keyboard.press("e");
    const kinds = page.locator(".field-editor select").first();
    const present = await kinds.inputValue();
    const other = (await kinds.locator("option").allTextContents()).find((option) => option !== present);
    await kinds.selectOption(other ?? "");
    await page.locator(".field-editor input").last().fill("by hand");
    await page.keyboard.press("Enter");
    await page.locator(".done li", { hasText: "by hand" }).waitFor();
    await expect
      .poll(async () => (await api("reviews")).items.slice(100).map(({ action }: { action: string }) => action))
      .toEqual(["flag", "undo", "correct", "correct"]);
    await page.locator(".people summary").click();
    await page.getByText("Ada: 104 decisions").waitFor();
    await page.close();
  }, 120_000);

  it("says who was faster where somebody else decided meanwhile, and goes on", async () => {
    const page = await open("?page=review");
    await page.locator(".claim-card blockquote").waitFor();
    const [item] = (await api("claims?review=unreviewed&limit=1")).items;
    const { id } = item.claim;
    await api("reviews", { action: "reject", who: "Bo", why: "not said", target: id, version: item.review.version });
    refusedOnPurpose++;
    await page.keyboard.press("a");
    await page.getByRole("alert").filter({ hasText: "Bo rejected it" }).waitFor();
    await page.getByRole("button", { name: "Show the newest state" }).click();
    await page.locator(".history li", { hasText: "Bo rejected it" }).waitFor();
    await page.keyboard.press("a");
    await page.locator(".done li", { hasText: "Accepted" }).waitFor();
    await page.close();
  }, 120_000);

  it("takes the reader's own keys, kept in the browser", async () => {
    const page = await open("?page=review");
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("button", { name: /^Accept: the key is a/ }).click();
    await page.keyboard.press("j");
    await page.getByLabel("29 May 2023").check();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Done" }).click();
    await page.reload();
    await page.locator(".claim-card blockquote").waitFor();
    await page.keyboard.press("a");
    await page.keyboard.press("j");
    await page.locator(".done li", { hasText: "Accepted" }).waitFor();
    expect(await page.locator(".done li").count()).toBe(1);
    expect(await page.locator(".claim-card h3").textContent()).toMatch(/\d{1,2} \w{3} 20\d\d/);
    await page.evaluate(`localStorage.setItem("sitrep.settings", '{"reviewer":"Ada"}')`);
    await page.close();
  }, 120_000);
});

describe("an article beside its claims", () => {
  it("is corrected in place, and says who did it", async () => {
    const id = await addReport(clash);
    const page = await open(`?article=${id}`);
    const event = page.locator(".claim-card", { has: page.locator(".kind.event") }).first();
    await event.locator("h3 button").click();
    await event.getByRole("button", { name: "Correct place" }).click();
    await page.locator(".field-editor input").first().fill("Leposavic");
    await page.locator(".place-choice label", { hasText: "XKX" }).first().click();
    await expectAccessible(page);
    await page.locator(".field-editor input").last().fill("spelling");
    await page.keyboard.press("Enter");
    await event.locator(".badge.corrected").waitFor();
    await event.locator(".history li", { hasText: "Ada corrected" }).waitFor();
    expect(await event.locator("dd", { hasText: /Leposavi[ćq]/ }).count()).toBeGreaterThan(0);
    const [{ value }] = (await api("reviews")).items.slice(-1);
    expect(value).toMatchObject({ country: "XKX", precision: "town", lat: expect.closeTo(43.1, 1) });
    await expectAccessible(page);
    await page.close();
  }, 120_000);

  it("takes a claim that a person reads in it, by selecting words", async () => {
    const id = await addReport(
      "The council met on Monday in Leposavic. Mayor Ana Petrova blamed the army for the raid.",
    );
    const page = await open(`?article=${id}`);
    await page.getByRole("button", { name: "Add a claim" }).click();
    const field = (name: string) => page.locator(".words-field", { has: page.getByText(name, { exact: true }) });
    await field("sentence *").locator("input").fill("Mayor Ana Petrova blamed the army for the raid.");
    await page.keyboard.press("Enter");
    await page.locator(".new-claim select").first().selectOption("ACCUSE");
    await field("actors").locator("input").focus();
    await page.evaluate(`(() => {
      const walk = document.createTreeWalker(document.querySelector(".article-text"), NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = node.data.indexOf("Ana Petrova");
        if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + 11); break; }
      }
      document.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
    })()`);
    await field("actors").locator(".chip", { hasText: "Ana Petrova" }).waitFor();
    await field("recipients").locator("input").fill("the army");
    await page.keyboard.press("Enter");
    await field("recipients").locator(".chip").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Add the claim" }).click();
    const card = page.locator(".claim-card.chosen", { hasText: "ACCUSE" });
    await card.locator(".badge.accepted").waitFor();
    await card.locator(".history li", { hasText: "Ada added it" }).waitFor();
    expect(
      (await api(`articles/${id}`)).claims.some(
        ({ claim }: { claim: { by: string } }) => claim.by === "review/added-by-hand",
      ),
    ).toBe(true);
    await page.close();
  }, 120_000);

  it("shows markup, scripts and direction controls as what they are: text", async () => {
    const id = await addReport(
      `${clash} <img src=x onerror="document.title='owned'"><script>document.title='owned'</script> \u202egnol\u202c`,
      { title: "<b>Clash</b> \u202egnp.exe" },
    );
    const page = await open(`?article=${id}`);
    await page.locator(".article-text [data-control=RLO]").waitFor();
    expect(await page.locator(".article-text").textContent()).toContain("<script>document.title=");
    expect(await page.locator(".article-view img, .article-view script, .article-view h2 b").count()).toBe(0);
    expect(await page.locator(".article-view h2 [data-control=RLO]").count()).toBe(1);
    expect(await page.title()).toBe("Sitrep");
    await page.close();
  }, 120_000);

  it("shows ten million characters at once, and scrolls to their end", async () => {
    const line = "Le gouvernement a annoncé lundi que les négociations reprendraient avec <b>l'opposition</b>. ";
    const id = await addReport(line.repeat(Math.ceil(10_000_000 / line.length)), { title: "Long" });
    const page = await open("");
    const begun = performance.now();
    await page.goto(`${server.url}?article=${id}`);
    await page.locator(".article-text .block").first().waitFor();
    console.log(`10 MB shown in ${Math.round(performance.now() - begun)} ms`);
    expect(await page.locator(".article-text .block").count()).toBeLessThan(60);
    const text = page.locator(".article-text");
    await text.focus();
    const pressed = performance.now();
    await page.keyboard.press("End");
    await expect
      .poll(() => page.evaluate('document.querySelector(".article-text").scrollTop'), { timeout: 30_000 })
      .toBeGreaterThan(100_000);
    await page.locator(".article-text .block", { hasText: "opposition" }).first().waitFor();
    expect(performance.now() - pressed).toBeLessThan(5000);
    await page.close();
  }, 120_000);
});

describe("every page of the desk", () => {
  it("fits a phone", async () => {
    const id = (await api("articles?limit=1")).items[0].id;
    for (const path of ["?page=review", "?page=add", `?article=${id}`]) {
      const page = await open(path);
      await page.setViewportSize({ width: 375, height: 700 });
      await page.locator("main").waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(375);
      await page.close();
    }
  });

  it("asks no other host, and logs no error but the refusals that were provoked", () => {
    expect(watched.flatMap(({ outside }) => outside)).toEqual([]);
    const errors = watched.flatMap((each) => each.errors);
    expect(errors.filter((text) => !/status of (409|422)/.test(text))).toEqual([]);
    expect(errors.length).toBe(refusedOnPurpose);
  });
});
