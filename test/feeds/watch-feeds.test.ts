import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type FeedItem, readFeed } from "../../src/article/index.ts";
import { Refusal } from "../../src/core/errors.ts";
import { nextDelay } from "../../src/feeds/back-off.ts";
import type { Clock } from "../../src/feeds/clock.ts";
import { type FeedState, loadFeedStates, politeFetch, saveFeedStates, watchFeeds } from "../../src/feeds/index.ts";
import { retryAfter } from "../../src/feeds/retry-after.ts";
import { type Behaviour, say, serve, type TestServer } from "./misbehaving-server.ts";

/** Sleeps take no time, and are counted. */
const testClock = (): Clock & { slept: number[]; at: number } => {
  const clock = {
    at: Date.UTC(2024, 0, 1),
    slept: [] as number[],
    now: () => clock.at,
    sleep: async (ms: number) => {
      clock.slept.push(ms);
      clock.at += ms;
    },
    random: () => 0.5,
  };
  return clock;
};

const item = (n: number, text = `Words of ${n}.`) =>
  `<item><guid isPermaLink="false">g${n}</guid><title>Item ${n}</title><link>ORIGIN/page/${n}</link><description>${text}</description></item>`;
const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>River Post</title>${items.join("")}</channel></rss>`;

const bomb = Array.from({ length: 10 }, (_, n) => `<!ENTITY e${n} "${n ? `&e${n - 1};`.repeat(10) : "boom"}">`).join(
  "",
);

describe("watching feeds", () => {
  let server: TestServer;
  let clock = testClock();
  let delivered: string[] = [];
  const setUp = async (paths: Record<string, Behaviour>) => {
    server = await serve(paths);
    clock = testClock();
    delivered = [];
  };
  afterEach(() => server?.close());

  const once = async (
    states: readonly FeedState[],
    options: { pages?: boolean; fail?: boolean; paths?: string[] } = {},
  ): Promise<readonly FeedState[]> =>
    watchFeeds<FeedItem>({
      fetch: politeFetch({ clock, options: { allowed: new Set([server.host]) }, pause: 100 }),
      clock,
      interval: 600_000,
      feeds: (options.paths ?? ["/feed"]).map((path) => ({ url: server.url + path })),
      states,
      save: () => undefined,
      once: true,
      work: {
        read: async (bytes) =>
          readFeed(new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll("ORIGIN", server.url))),
        wantsPage: () => options.pages === true,
        deliver: async (news) => {
          if (options.fail) throw new Error("the record is locked");
          for (const { item, page } of news)
            delivered.push(page ? `${item.title}: ${new TextDecoder().decode(page.body)}` : `${item.title}`);
        },
      },
    });
  const later = (states: readonly FeedState[]) => {
    clock.at = Math.max(...states.map(({ nextTry }) => nextTry));
  };

  it("hands on each item once, oldest first, and a rewritten one again", async () => {
    let body = feed(item(2), item(1));
    await setUp({ "/feed": (request, response) => say(body)(request, response) });
    let states = await once([]);
    expect(delivered).toEqual(["Item 1", "Item 2"]);
    later(states);
    body = feed(item(3), item(2, "Other words."), item(1));
    states = await once(states);
    expect(delivered.slice(2)).toEqual(["Item 2", "Item 3"]);
    later(states);
    await once(states);
    expect(delivered).toHaveLength(4);
    expect(states[0]).toMatchObject({ title: "River Post", delivered: 4, failures: 0 });
  });

  it("asks only for what changed", async () => {
    await setUp({
      "/feed": (request, response) =>
        request.headers["if-none-match"] === '"v1"' &&
        request.headers["if-modified-since"] === "Mon, 01 Jan 2024 00:00:00 GMT"
          ? response.writeHead(304).end()
          : say(feed(item(1)), { etag: '"v1"', "last-modified": "Mon, 01 Jan 2024 00:00:00 GMT" })(request, response),
    });
    let states = await once([]);
    later(states);
    states = await once(states);
    expect(states[0]).toMatchObject({ failures: 0, etag: '"v1"', delivered: 1 });
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/feed", "/robots.txt", "/feed"]);
  });

  it("leaves a feed alone until it is due", async () => {
    await setUp({ "/feed": say(feed(item(1))) });
    const states = await once([]);
    await once(states);
    expect(server.asked.filter(({ path }) => path === "/feed")).toHaveLength(1);
  });

  it("backs off from a storm of 429, as long as it is asked to", async () => {
    await setUp({ "/feed": say("", { "retry-after": "7200" }, 429) });
    const [first] = await once([]);
    expect(first).toMatchObject({ failures: 1, problem: "the server answered 429" });
    expect((first?.nextTry ?? 0) - clock.now()).toBeGreaterThanOrEqual(7_200_000);
    later(first ? [first] : []);
    const [second] = await once(first ? [first] : []);
    expect(second?.failures).toBe(2);
  });

  it.each<[string, Behaviour, RegExp]>([
    ["broken XML", say("<rss><channel><item><title>x"), /no feed/],
    ["a page", say("<!doctype html><p>Not here"), /no feed/],
    ["a server error", say("", {}, 503), /answered 503/],
    ["bytes of a picture", say(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), /no feed/],
  ])("%s is the feed's own trouble and nobody else's", async (_, behave, problem) => {
    await setUp({ "/feed": behave, "/good": say(feed(item(1))) });
    const states = await once([], { paths: ["/feed", "/good"] });
    expect(states[0]).toMatchObject({ failures: 1, problem: expect.stringMatching(problem) });
    expect(delivered).toEqual(["Item 1"]);
  });

  it("obeys robots.txt", async () => {
    await setUp({
      "/robots.txt": say("User-agent: Sitrep\nDisallow: /page\nCrawl-delay: 9\n"),
      "/feed": say(feed(item(1))),
      "/page/1": say("The full text."),
    });
    await once([], { pages: true });
    expect(delivered).toEqual(["Item 1"]);
    expect(server.asked.map(({ path }) => path)).not.toContain("/page/1");
    expect(Math.max(...clock.slept)).toBeLessThanOrEqual(9_000);
  });

  it("reads nothing where robots.txt cannot be had", async () => {
    await setUp({ "/robots.txt": say("", {}, 500), "/feed": say(feed(item(1))) });
    const [state] = await once([]);
    expect(state?.problem).toMatch(/robots\.txt/);
    expect(server.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });

  it("asks a host for one thing a pause", async () => {
    await setUp({ "/feed": say(feed(item(2), item(1))), "/page/1": say("One."), "/page/2": say("Two.") });
    await once([], { pages: true });
    expect(delivered).toEqual(["Item 1: One.", "Item 2: Two."]);
    expect(clock.slept.filter((ms) => ms > 0 && ms <= 100)).toHaveLength(3);
  });

  it("waits for a page that fails, then takes the feed's own words", async () => {
    await setUp({ "/feed": say(feed(item(1)), { etag: '"a"' }), "/page/1": say("", {}, 503) });
    let states = await once([], { pages: true });
    expect(delivered).toEqual([]);
    expect(Object.values(states[0]?.waiting ?? {})).toEqual([1]);
    for (let count = 0; count < 2; count++) {
      later(states);
      states = await once(states, { pages: true });
    }
    expect(delivered).toEqual(["Item 1"]);
    expect(states[0]?.waiting).toEqual({});
    expect(server.asked.filter(({ path }) => path === "/feed").every(({ headers }) => !headers["if-none-match"])).toBe(
      true,
    );
  });

  it("follows a feed that moved for good", async () => {
    await setUp({ "/feed": say("", { location: "/new" }, 301), "/new": say(feed(item(1))) });
    let states = await once([]);
    later(states);
    states = await once(states);
    expect(server.asked.map(({ path }) => path).filter((path) => path !== "/robots.txt")).toEqual([
      "/feed",
      "/new",
      "/new",
    ]);
  });

  it("does not swell a feed of entities that grow", async () => {
    const swelling = `<!DOCTYPE rss [${bomb}]><rss version="2.0"><channel><title>&e9;</title>${item(1, "&e9;")}</channel></rss>`;
    await setUp({ "/swelling": say(swelling), "/feed": say(feed(item(7))) });
    const states = await once([], { paths: ["/swelling", "/feed"] });
    expect(delivered).toContain("Item 7");
    expect(JSON.stringify(states).length).toBeLessThan(3_000);
  });

  it("goes on while the record cannot be written, and hands on everything when it can", async () => {
    await setUp({ "/feed": say(feed(item(1))), "/other": say(feed(item(2))) });
    const end = new AbortController();
    const told: string[] = [];
    let tries = 0;
    const states = await watchFeeds<FeedItem>({
      fetch: politeFetch({ clock, options: { allowed: new Set([server.host]) }, pause: 100 }),
      clock,
      interval: 600_000,
      feeds: ["/feed", "/other"].map((path) => ({ url: server.url + path })),
      states: [],
      save: (now) => {
        if (now.every(({ delivered }) => delivered === 1)) end.abort();
      },
      trouble: ({ code }) => told.push(code),
      signal: end.signal,
      work: {
        read: async (bytes, charset) => readFeed(bytes, charset),
        wantsPage: () => false,
        deliver: async (news) => {
          if (tries++ < 3) throw new Refusal(tries % 2 ? "store-locked" : "store-gone", {});
          for (const { item } of news) delivered.push(`${item.title}`);
        },
      },
    });
    expect(delivered.sort()).toEqual(["Item 1", "Item 2"]);
    expect(told.sort()).toEqual(["store-gone", "store-locked", "store-locked"]);
    expect(states.map(({ failures }) => failures)).toEqual([0, 0]);
  });

  it("repeats what was not taken", async () => {
    await setUp({ "/feed": say(feed(item(1))) });
    const saved: FeedState[] = [];
    await expect(once(saved, { fail: true })).rejects.toThrow("the record is locked");
    await once(saved);
    expect(delivered).toEqual(["Item 1"]);
  });
});

describe("the state file", () => {
  it("comes back as it was, and a broken one is refused", () => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-feeds-"));
    const path = join(folder, "deep", "feeds.json");
    expect(loadFeedStates(path)).toEqual([]);
    const state: FeedState = {
      url: "https://a.example/",
      title: null,
      movedTo: null,
      etag: '"x"',
      lastModified: null,
      lastTry: 1,
      lastSuccess: null,
      lastNews: null,
      nextTry: 5,
      failures: 2,
      problem: "p",
      delivered: 3,
      seen: { a: "b" },
      waiting: { c: 1 },
    };
    saveFeedStates(path, [state]);
    expect(loadFeedStates(path)).toEqual([state]);
    writeFileSync(path, '{"version":1,"feeds":[{');
    expect(() => loadFeedStates(path)).toThrow("feeds");
    rmSync(folder, { recursive: true });
  });
});

describe("waiting", () => {
  const now = Date.UTC(2024, 0, 1);
  it.each([
    ["120", 120_000],
    ["0", 0],
    ["Mon, 01 Jan 2024 00:01:00 GMT", 60_000],
    ["Sun, 31 Dec 2023 00:00:00 GMT", null],
    ["soon", null],
    [undefined, null],
    ["999999999", 86_400_000],
  ])("Retry-After %j is %j ms", (value, ms) => expect(retryAfter(value, now)).toBe(ms));

  it("doubles with every failure, at random within half, up to a day", () => {
    expect([0, 1, 2, 3].map((failures) => nextDelay(1000, failures, null, () => 0))).toEqual([900, 1000, 2000, 4000]);
    expect([0, 1, 2, 3].map((failures) => nextDelay(1000, failures, null, () => 1))).toEqual([1100, 2000, 4000, 8000]);
    expect(nextDelay(1000, 40, null, () => 1)).toBe(86_400_000);
    expect(nextDelay(1000, 1, 50_000, () => 0)).toBe(50_000);
  });
});
