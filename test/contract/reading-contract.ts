import { expect, it } from "vitest";
import type { Filter } from "../../src/core/record/filter.ts";
import { article, clash, day, entry, eventClaim, place, stateClaim } from "../store/sample.ts";
import { all, page, type Records } from "./records.ts";

/** Lists by day, words, place, type and page. */
export const readingContract = ({ start, later }: Records): void => {
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
};
