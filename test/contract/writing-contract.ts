import { expect, it } from "vitest";
import type { Filter } from "../../src/core/record/filter.ts";
import { article, clash } from "../store/sample.ts";
import { all, page, type Records } from "./records.ts";

/** Articles in, in versions, whole or not at all, and out again. */
export const writingContract = ({ start, fresh, later }: Records): void => {
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
    expect(await (await start(where)).stats()).toMatchObject({ articles: 6, claims: { event: 6, toll: 6 } });
  });

  it("tells what changed after a change that one has seen", async () => {
    const store = await start();
    await store.add([clash("One.")]);
    const [first] = await store.changes(0, 10);
    await store.add([clash("Two.")]);
    expect(await store.changes(first?.seq ?? 0, 10)).toMatchObject([{ kind: "article-added" }]);
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
    expect(await store.withdrawals()).toMatchObject([{ article: given.article.id, who: "Ana", why: "it was a hoax" }]);
    expect(await store.add([given])).toMatchObject([{ outcome: "known" }]);
    expect((await store.article(given.article.id))?.withdrawn).toBe(true);
  });
};
