import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { Filter, PageWish } from "../../src/core/record/filter.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { article, clash, day, entry, eventClaim, place, stateClaim } from "../store/sample.ts";
import { runAccessContract } from "./access-contract.ts";
import { outsideContract } from "./outside-contract.ts";

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
    outsideContract(start);

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

    it("counts what it held at an instant and what had been published by a day", async () => {
      const store = await start();
      const [first, second] = [clash("Ten were hurt.", { id: "one" }), clash("A bridge was blocked.", { id: "two" })];
      await store.add([{ ...first, article: { ...first.article, published: "2023-05-30" } }]);
      const target = first.claims[0]?.id ?? "";
      const early = later();
      later();
      await store.review({ target, who: "Ana", why: "", version: 0, action: "accept" });
      await store.add([{ ...second, article: { ...second.article, published: "2023-08-21" } }]);
      expect(await store.stats()).toMatchObject({ articles: 2, claims: { event: 2 }, events: 2, reviews: 1 });
      const then = { articles: 1, versions: 1, claims: { event: 1, toll: 1 }, events: 1 };
      expect(await store.stats({ recorded: early })).toMatchObject({ ...then, reviews: 0 });
      expect(await store.stats({ published: "2023-06-01" })).toMatchObject({ ...then, reviews: 1 });
      expect(await store.reviews(undefined, { recorded: early })).toEqual([]);
      expect(await store.reviews(target, { published: "2023-06-01" })).toHaveLength(1);
      expect(await store.reviews(undefined, { published: "2023-05-01" })).toEqual([]);
    });

    it("has the same record when it is opened again, and by two at once", async () => {
      const where = await fresh();
      const [one, two] = await Promise.all([start(where), start(where)]);
      const entries = Array.from({ length: 6 }, (_, at) => clash(`Report ${at}.`));
      await Promise.all(entries.flatMap((each) => [one.add([each]), two.add([each])]));
      expect(await (await start(where)).stats()).toMatchObject({ articles: 6, claims: { event: 6, toll: 6 } });
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

    describe("access", () => runAccessContract(start, fresh));

    describe("reviews", () => {
      const by = { who: "Ana", why: "read it again" };
      const addOne = async () => {
        const store = await start();
        const given = clash("Ten soldiers were hurt in Zvečan.");
        await store.add([given]);
        const event = given.claims.find(({ kind }) => kind === "event");
        const toll = given.claims.find(({ kind }) => kind === "toll");
        if (!event || !toll) throw new Error("the sample has both");
        return { store, given, event, toll };
      };

      it("takes a rejected claim out of lists and events, and an undo brings it back", async () => {
        const { store, event } = await addOne();
        const review = await store.review({ ...by, action: "reject", target: event.id, version: 0 });
        expect((await store.claims({ kind: "event" }, page)).items).toEqual([]);
        expect((await store.events(all, page)).items).toEqual([]);
        expect((await store.events({ review: "rejected" }, page)).items).toHaveLength(1);
        await store.review({ ...by, action: "undo", target: event.id, version: 1, review: review.id });
        expect((await store.claims({ kind: "event" }, page)).items).toMatchObject([
          { review: { status: "unreviewed", version: 2 } },
        ]);
        expect((await store.events(all, page)).items).toHaveLength(1);
        expect(await store.reviews(event.id)).toMatchObject([{ action: "reject", who: "Ana" }, { action: "undo" }]);
      });

      it("keeps a flagged claim where it is until somebody settles it", async () => {
        const { store, toll, event } = await addOne();
        const statusOf = async () => (await store.claim(toll.id))?.review;
        const flag = await store.review({ ...by, action: "flag", target: toll.id, version: 0 });
        expect(await statusOf()).toEqual({ status: "flagged", version: 1 });
        expect((await store.claims({ review: "flagged" }, page)).items.map(({ claim }) => claim.id)).toEqual([toll.id]);
        expect((await store.events(all, page)).items).toMatchObject([{ tolls: [{ best: 30 }] }]);
        await store.review({ who: "Ben", why: "", action: "accept", target: toll.id, version: 1 });
        expect(await statusOf()).toEqual({ status: "accepted", version: 2 });
        await store.review({ who: "Ben", why: "", action: "flag", target: event.id, version: 0 });
        expect((await store.events({ review: "flagged" }, page)).items).toHaveLength(1);
        await store.review({ ...by, action: "undo", target: toll.id, version: 2, review: flag.id });
        expect(await statusOf()).toEqual({ status: "accepted", version: 3 });
      });

      it("corrects a field, shows it everywhere, and keeps what the machine said for those who look back", async () => {
        const { store, event, toll } = await addOne();
        const before = later();
        later();
        const minimum = await store.review({
          ...by,
          action: "correct",
          target: toll.id,
          version: 0,
          field: "max",
          value: 31,
        });
        expect((await store.claim(toll.id))?.claim).toMatchObject({ max: 31 });
        expect((await store.events(all, page)).items[0]?.tolls).toMatchObject([{ max: 31 }]);
        await store.review({
          ...by,
          action: "correct",
          target: event.id,
          version: 0,
          field: "status",
          value: "denied",
        });
        expect((await store.events({ status: "denied" }, page)).items).toHaveLength(1);
        expect((await store.claim(toll.id, { recorded: before }))?.claim).toMatchObject({ max: 30 });
        await store.review({ ...by, action: "undo", target: toll.id, version: 1, review: minimum.id });
        expect((await store.claim(toll.id))?.claim).toMatchObject({ max: 30 });
      });

      it.each([
        ["quote", "made up"],
        ["status", "maybe"],
        ["__proto__.polluted", true],
        ["nothing", 1],
        ["place.lat", 91],
      ])("refuses to correct %s to %s", async (field, value) => {
        const { store, event } = await addOne();
        const wish = { ...by, action: "correct", target: event.id, version: 0, field, value } as const;
        await expect(store.review(wish)).rejects.toMatchObject({ code: "bad-review" });
        expect((await store.reviews()).length).toBe(0);
      });

      it("lets one of two reviewers through and tells the other of the conflict", async () => {
        const { store, event } = await addOne();
        const results = await Promise.allSettled(
          ["Ana", "Ben"].map((who) => store.review({ who, why: "", action: "accept", target: event.id, version: 0 })),
        );
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
        expect(results.find(({ status }) => status === "rejected")).toMatchObject({
          reason: { code: "review-conflict" },
        });
        expect(await store.reviews(event.id)).toHaveLength(1);
      });

      it("merges and splits events for ever, whatever comes in, and undoes it", async () => {
        const { store } = await addOne();
        await store.add([
          clash("A bridge was blocked.", {}, { place: place("Suva", { country: "FJI", lat: -18, lon: 178 }) }),
        ]);
        const ids = async () => (await store.events(all, page)).items.map(({ id }) => id);
        const [a = "", b = ""] = await ids();
        const merge = await store.review({ ...by, action: "merge", target: a, version: 0, with: b });
        const [merged = ""] = await ids();
        expect(await ids()).toHaveLength(1);
        expect((await store.event(a))?.id).toBe(merged);
        expect((await store.event(b))?.id).toBe(merged);
        await store.add([
          clash("Another report.", {}, { place: place("Oslo", { country: "NOR", lat: 59.9, lon: 10.7 }) }),
        ]);
        const held = await store.event(merged);
        expect(held?.claims).toHaveLength(2);
        const split = { ...by, action: "split", target: merged, version: held?.review.version ?? 0 } as const;
        await store.review({ ...split, claims: held?.claims.slice(0, 1) ?? [] });
        expect(await ids()).toHaveLength(3);
        const apart = await store.event((await store.event(a))?.id ?? "");
        expect(apart?.claims).toHaveLength(1);
        const [decision] = (await store.reviews()).filter(({ action }) => action === "split");
        const now = await store.event(decision?.target ?? "");
        const undo = { ...by, action: "undo", target: now?.id ?? "", version: now?.review.version ?? 0 } as const;
        await store.review({ ...undo, review: decision?.id ?? "" });
        expect(await ids()).toHaveLength(2);
        expect(merge.action).toBe("merge");
      });

      it("keeps what was decided when the articles are coded anew", async () => {
        const { store, given, event, toll } = await addOne();
        await store.review({ ...by, action: "reject", target: event.id, version: 0 });
        await store.review({ ...by, action: "correct", target: toll.id, version: 0, field: "best", value: 29 });
        const renamed = { ...event, id: "event-by-another-name", score: 0.4 };
        const again = entry(given.article, [renamed, { ...toll, by: "test/newer" }] as never, "2");
        expect((await store.outdated("2", { limit: 10 })).map(({ id }) => id)).toEqual([given.article.id]);
        expect(await store.recode([again])).toBe(1);
        expect(await store.outdated("2", { limit: 10 })).toEqual([]);
        expect((await store.events(all, page)).items).toEqual([]);
        expect(await store.claim(renamed.id)).toMatchObject({
          analysis: "2",
          review: { status: "rejected", version: 1 },
        });
        expect((await store.claim(toll.id))?.claim).toMatchObject({ best: 29, by: "test/newer" });
        expect((await store.reviews(renamed.id)).map(({ action }) => action)).toEqual(["reject"]);
        await store.recode([again]);
        expect((await store.stats()).claims).toEqual({ event: 1, toll: 1, state: 0 });
      });
    });

    it("withdraws an article, logs it, shows it to those who look back, and does not take it again", async () => {
      const store = await start();
      const given = clash("Withdrawn later.");
      await store.add([given]);
      const before = later();
      later();
      expect(await store.withdraw(given.article.id, { who: "Ana", why: "it was a hoax" })).toBe(true);
      expect(await store.withdraw(given.article.id, { who: "Ana", why: "again" })).toBe(false);
      expect((await store.events(all, page)).items).toEqual([]);
      expect((await store.claims(all, page)).items).toEqual([]);
      expect((await store.events({ asOf: before }, page)).items).toHaveLength(1);
      expect(await store.withdrawals()).toMatchObject([
        { article: given.article.id, who: "Ana", why: "it was a hoax" },
      ]);
      expect(await store.add([given])).toMatchObject([{ outcome: "known" }]);
      expect((await store.article(given.article.id))?.withdrawn).toBe(true);
    });

    it("keeps what an article was read from, the same bytes once, and gives them back from a backup too", async () => {
      const folder = mkdtempSync(join(tmpdir(), "sitrep-originals-"));
      const store = await start();
      const bytes = Buffer.from("<p>Shots were fired.</p>\u0000\u00ff", "latin1");
      const original = {
        sha256: createHash("sha256").update(bytes).digest("hex"),
        kind: "html",
        size: bytes.length,
        packed: new Uint8Array(gzipSync(bytes)),
      };
      const [one, other, bare] = ["One was hurt.", "Two were hurt.", "Three were hurt."].map((text) => clash(text));
      if (!one || !other || !bare) throw new Error("three articles were made");
      await store.add([{ ...one, original }, { ...other, original }, bare]);
      await store.backup(join(folder, "b"));
      const copy = await start();
      await copy.restore(join(folder, "b"));
      for (const each of [store, copy]) {
        expect(await each.original(one.article.id)).toEqual(original);
        expect(gunzipSync((await each.original(other.article.id))?.packed ?? "")).toEqual(bytes);
        expect(await each.original(bare.article.id)).toBeNull();
        expect(await each.original("none")).toBeNull();
      }
      rmSync(folder, { recursive: true, force: true });
    });

    it("gives back the whole record from a backup, history and decisions included, and takes no broken one", async () => {
      const folder = mkdtempSync(join(tmpdir(), "sitrep-backup-"));
      const file = join(folder, "record.backup");
      const store = await start();
      const given = clash("Shots were fired in Zvečan.", { url: "https://gazette.example/2" });
      await store.add([given]);
      const before = later();
      later();
      await store.add([clash("Shots were fired twice in Zvečan.", { url: "https://gazette.example/2" })]);
      const [event] = (await store.events(all, page)).items;
      await store.review({ who: "Ana", why: "", action: "accept", target: event?.id ?? "", version: 0 });
      await store.backup(file);
      const copy = await start();
      await copy.restore(file);
      for (const filter of [
        all,
        { asOf: before },
        { text: "twice" },
        { box: { west: 20, south: 42, east: 21, north: 43 } },
      ]) {
        expect(await copy.events(filter, page)).toEqual(await store.events(filter, page));
        expect(await copy.claims(filter, page)).toEqual(await store.claims(filter, page));
      }
      expect(await copy.reviews()).toEqual(await store.reviews());
      expect(await copy.add([given])).toMatchObject([{ outcome: "known" }]);
      expect(await copy.add([clash("New after all.")])).toMatchObject([{ outcome: "added" }]);
      await expect(copy.restore(file)).rejects.toMatchObject({ code: "not-empty" });
      const half = join(folder, "half.backup");
      const bytes = readFileSync(file);
      for (const broken of [bytes.subarray(0, bytes.length / 2), Buffer.from("no backup"), gzipSync("{}\n")]) {
        writeFileSync(half, broken);
        const empty = await start();
        await expect(empty.restore(half)).rejects.toMatchObject({ code: "bad-backup" });
        expect((await empty.stats()).articles).toBe(0);
      }
      rmSync(folder, { recursive: true, force: true });
    });
  });
};
