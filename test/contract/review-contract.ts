import { expect, it } from "vitest";
import { clash, entry, place } from "../store/sample.ts";
import { all, page, type Records } from "./records.ts";

/** What people decide: each action, its conflict, its undoing. */
export const reviewContract = ({ start, later }: Records): void => {
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
    await store.add([clash("Another report.", {}, { place: place("Oslo", { country: "NOR", lat: 59.9, lon: 10.7 }) })]);
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
};
