import { afterEach, describe, expect, it } from "vitest";
import type { Filter, PageWish } from "../../src/core/record/filter.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { article, clash, day, entry, eventClaim, place, stateClaim } from "../store/sample.ts";

const page: PageWish = { limit: 50 };
const all: Filter = {};

/** What every store must do, whatever holds it. `fresh` gives a place where there is no record yet. */
export const runStoreContract = (name: string, fresh: () => Promise<string>): void => {
  const open: RecordStore[] = [];
  let now = Date.parse("2024-01-01T00:00:00Z");
  const start = async (where?: string): Promise<RecordStore> => {
    const store = await openStore(where ?? (await fresh()), { linker, clock: () => new Date(now) });
    open.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  const later = () => {
    now += 60_000;
    return new Date(now).toISOString();
  };

  describe(`store on ${name}`, () => {
    it("adds an article with its claims once, however often it comes", async () => {
      const store = await start();
      const first = clash("Shots were fired in Zvečan.");
      expect(await store.add([first])).toMatchObject([{ outcome: "added", version: 1, claims: 2 }]);
      const before = await store.stats();
      expect(await store.add([first, first])).toMatchObject([{ outcome: "known" }, { outcome: "known" }]);
      expect(await store.stats()).toEqual({ ...before, bytes: expect.any(Number) });
      expect(before).toMatchObject({ articles: 1, claims: { event: 1, toll: 1, state: 0 }, events: 1 });
    });

    it("gives back every article and claim as it came", async () => {
      const store = await start();
      const given = clash("Shots were fired in Zvečan; 30 soldiers were hurt. \u{1f4a5} “Yes”.");
      await store.add([given]);
      const read = await store.article(given.article.id);
      expect(read?.article).toEqual(given.article);
      expect(new Set(read?.claims.map(({ claim }) => claim))).toEqual(new Set(given.claims));
    });

    it("keeps the old text of a changed page and shows it to those who look back", async () => {
      const store = await start();
      const url = "https://gazette.example/1";
      const old = clash("Ten were hurt in Zvečan.", { id: "one", url });
      const changed = clash("Twelve were hurt in Zvečan.", { id: "one", url });
      await store.add([old]);
      const between = later();
      later();
      expect(await store.add([changed])).toMatchObject([{ outcome: "changed", version: 2 }]);
      expect((await store.article("one"))?.article.text).toBe("Twelve were hurt in Zvečan.");
      const past = await store.article("one", { recorded: between });
      expect(past?.article.text).toBe("Ten were hurt in Zvečan.");
      expect(past?.claims).toHaveLength(2);
      expect((await store.article("one"))?.versions.map(({ version }) => version)).toEqual([1, 2]);
      expect((await store.claims(all, page)).items).toHaveLength(2);
      const quotes = async (filter: Filter) => (await store.events(filter, page)).items.map(({ quote }) => quote);
      expect(await quotes({})).toEqual(["Twelve were hurt in Zvečan."]);
      expect(await quotes({ asOf: between })).toEqual(["Ten were hurt in Zvečan."]);
    });

    it("shows nothing of what was published after the day asked for", async () => {
      const store = await start();
      await store.add([
        clash("Shots in Zvečan.", { published: "2023-05-30" }),
        clash("More shots in Zvečan.", { published: "2023-06-09" }),
      ]);
      const asOf = "2023-06-01";
      expect((await store.articles({ asOf }, page)).items).toHaveLength(1);
      expect((await store.claims({ asOf }, page)).items).toHaveLength(2);
      expect((await store.events({ asOf }, page)).items).toHaveLength(1);
    });

    it("finds by words without regard to accents and case, every word at once", async () => {
      const store = await start();
      await store.add([clash("Shots were fired in Zvečan."), clash("A bridge was blocked in Leposavić.")]);
      const quotes = async (text: string) =>
        (await store.events({ text }, page)).items.map(({ quote }) => quote.slice(0, 8));
      expect(await quotes("ZVECAN shots")).toEqual(["Shots we"]);
      expect(await quotes("leposavic zvecan shots")).toEqual([]);
      expect(await quotes('"shots" OR x*')).toEqual([]);
      expect(await quotes("!?")).toEqual([]);
      expect((await store.articles({ text: "bridge" }, page)).items).toHaveLength(1);
      expect((await store.claims({ text: "bridge" }, page)).items).toHaveLength(2);
    });

    it("filters by time, place, type and status, alone and together", async () => {
      const store = await start();
      const source = (text: string) => article(text, { published: "2023-06-10" });
      const add = async (text: string, over: Parameters<typeof eventClaim>[1]) => {
        const from = source(text);
        await store.add([entry(from, [eventClaim(from, over)])]);
      };
      await add("a", { type: "PROTEST", time: day("2023-06-01", "2023-06-02") });
      await add("b", { status: "denied", place: place("Belgrade", { country: "SRB", lat: 44.8, lon: 20.46 }) });
      await add("c", { time: { ...day("2008-01-01", "2009-01-01"), grain: "year" }, status: "background" });
      await add("d", { place: place("Suva", { country: "FJI", lat: -18.1, lon: 178.4 }) });
      const found = async (filter: Filter) =>
        (await store.claims(filter, page)).items
          .map(({ claim }) => claim.quote)
          .sort()
          .join("");
      expect(await found({ from: "2023-06-01" })).toBe("a");
      expect(await found({ to: "2023-06-01" })).toBe("bcd");
      expect(await found({ from: "2008-06-01", to: "2008-06-02" })).toBe("c");
      expect(await found({ from: "2023-05-29", to: "2023-06-02" })).toBe("abd");
      expect(await found({ box: { west: 20, south: 42, east: 21, north: 43 } })).toBe("ac");
      expect(await found({ box: { west: 170, south: -30, east: -170, north: 0 } })).toBe("d");
      expect(await found({ type: ["PROTEST"] })).toBe("a");
      expect(await found({ status: "denied" })).toBe("b");
      expect(await found({ country: "XKX", type: ["ASSAULT"] })).toBe("c");
      expect(await found({ place: "belgrade" })).toBe("b");
    });

    it("pages without gap or repetition while articles come in", async () => {
      const store = await start();
      const many = Array.from({ length: 23 }, (_, at) =>
        clash(`Report ${at}.`, { published: `2023-06-${String(1 + (at % 5)).padStart(2, "0")}` }),
      );
      await store.add(many);
      const seen: string[] = [];
      let after: string | null | undefined;
      do {
        const got = await store.claims({ kind: "event" }, { limit: 5, ...(after ? { after } : {}) });
        seen.push(...got.items.map(({ claim }) => claim.id));
        after = got.next;
        await store.add([clash(`New ${seen.length}.`, {}, { time: day("2024-05-29", "2024-05-30") })]);
      } while (after);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(23);
    });

    it("refuses a page mark that is not its own", async () => {
      const store = await start();
      await expect(store.claims(all, { limit: 5, after: "x" })).rejects.toMatchObject({ code: "bad-cursor" });
    });

    it("leaves nothing of a batch that fails", async () => {
      const store = await start();
      const good = clash("Good.");
      const source = article("Twice.");
      const bad = { article: { ...source, text: Symbol("no text") }, claims: [], analysis: "1" };
      await expect(store.add([good, bad as never])).rejects.toThrow();
      expect(await store.stats()).toMatchObject({ articles: 0, claims: { event: 0, toll: 0, state: 0 }, events: 0 });
    });

    it("has the same record when it is opened again, and by two at once", async () => {
      const where = await fresh();
      const [one, two] = await Promise.all([start(where), start(where)]);
      const entries = Array.from({ length: 6 }, (_, at) => clash(`Report ${at}.`));
      await Promise.all(entries.flatMap((each) => [one.add([each]), two.add([each])]));
      expect(await (await start(where)).stats()).toMatchObject({ articles: 6, events: 6 });
    });

    it("lists states and tolls beside events and gives their event", async () => {
      const store = await start();
      const source = article("KFOR has 4,000 soldiers.");
      await store.add([entry(source, [stateClaim(source)]), clash("30 soldiers were hurt.")]);
      const of = async (kind: "event" | "toll" | "state") => (await store.claims({ kind }, page)).items;
      const [event] = await of("event");
      const [toll] = await of("toll");
      expect((await of("state")).map(({ event }) => event)).toEqual([null]);
      expect(event?.event).toBeTruthy();
      expect(toll?.event).toBe(event?.event);
      const read = await store.event(event?.event ?? "");
      expect(read).toMatchObject({ claims: [event?.claim.id], tolls: [{ measure: "injured", best: 30 }] });
    });

    it("tells what changed after a change that one has seen", async () => {
      const store = await start();
      await store.add([clash("One.")]);
      const [first] = await store.changes(0, 10);
      await store.add([clash("Two.")]);
      expect(await store.changes(first?.seq ?? 0, 10)).toMatchObject([{ kind: "article-added" }]);
    });
  });
};
