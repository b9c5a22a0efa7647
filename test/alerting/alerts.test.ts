import { describe, expect, it } from "vitest";
import { addTo, daysBetween } from "../../src/core/date.ts";
import type { Entry } from "../../src/core/record/store.ts";
import { tryRule } from "../../src/pipeline/alerts/try-rule.ts";
import { article, day, entry, eventClaim, place, ref, stateClaim, tollClaim } from "../store/sample.ts";
import { emptyRecord, follow, ruleOn } from "./follow.ts";

/** A report of the clash of one day in one town that counts so many hurt. */
const report = (hurt: number, over: { publisher?: string; on?: string; told?: string; town?: string } = {}): Entry => {
  const { publisher = "Border Gazette", on = "2023-05-29", told = "2023-05-30", town = "Zvečan" } = over;
  const source = article(`${publisher}: ${hurt} soldiers were hurt in ${town} on ${on}.`, {
    publisher,
    published: told,
  });
  const event = eventClaim(source, {
    time: day(on, addTo(on, { days: 1 })),
    place: place(town),
  });
  const count = { min: hurt, best: hurt, max: hurt };
  return entry(source, [event, tollClaim(source, { event: event.id, ...count })]);
};

const mayor = (name: string, published: string, asOf: string | null = null): Entry => {
  const source = article(`${name} is the mayor of Zvečan (${published}).`, { published });
  const subject = ref(source.text, name);
  const claim = stateClaim(source, {
    property: "office",
    subject,
    object: ref(source.text, "Zvečan"),
    place: place("Zvečan"),
    value: "mayor",
    words: null,
    asOf,
  });
  return entry(source, [claim]);
};

describe("a rule for new events", () => {
  it("fires once for an event, with the quote and the reason, and not for what was there before", async () => {
    const store = await emptyRecord();
    await store.add([report(3)]);
    await ruleOn(store, { kind: "event" }, { filter: { country: "XKX" } });
    await store.add([report(4, { publisher: "Hill Wire" })]);
    expect(await follow(store)).toEqual([]);
    await store.add([report(5, { on: "2023-07-02", told: "2023-07-03" })]);
    await store.add([report(6, { on: "2023-07-02", told: "2023-07-04", publisher: "Hill Wire" })]);
    const alerts = await follow(store);
    expect(alerts).toMatchObject([
      {
        kind: "event",
        about: "ASSAULT, Zvečan, 2023-07-02",
        reason: "a new event of the view: ASSAULT, happened",
        quote: "Border Gazette: 5 soldiers were hurt in Zvečan on 2023-07-02.",
        publisher: "Border Gazette",
        published: "2023-07-03",
      },
    ]);
    expect((await store.event(alerts[0]?.event ?? ""))?.quote).toBe(alerts[0]?.quote);
  });

  it("keeps to the filters of its view: place, type, actor", async () => {
    const store = await emptyRecord();
    await ruleOn(store, { kind: "event" }, { filter: { place: "leposavic" } });
    await ruleOn(store, { kind: "event" }, { filter: { type: "PROTEST" } });
    await ruleOn(store, { kind: "event" }, { filter: { actor: "KFOR" } });
    await store.add([report(3)]);
    expect(await follow(store)).toEqual([]);
    await store.add([report(3, { town: "Leposavić", on: "2023-06-02" })]);
    const acted = article("KFOR troops pushed people back.");
    await store.add([
      entry(acted, [eventClaim(acted, { actors: [ref(acted.text, "KFOR")], time: day("2023-08-01", "2023-08-02") })]),
    ]);
    expect((await follow(store)).map(({ ruleName, about }) => [ruleName, about.split(", ")[1]])).toEqual([
      ["rule 0", "Leposavić"],
      ["rule 2", "Zvečan"],
    ]);
  });

  it("does not fire again when articles change, are merged by people, or are coded anew", async () => {
    const store = await emptyRecord();
    await ruleOn(store, { kind: "event" });
    const first = report(3);
    await store.add([first, report(4, { on: "2023-07-02" })]);
    expect(await follow(store)).toHaveLength(2);
    const [a, b] = (await store.events({}, { limit: 5 })).items;
    await store.review({ who: "Ana", why: "", action: "merge", target: a?.id ?? "", version: 0, with: b?.id ?? "" });
    await store.add([report(9, { publisher: "Hill Wire" })]);
    const renamed = first.claims.map((claim) => ({ ...claim, id: `${claim.id}-anew` }));
    const anew = renamed.map((claim) => (claim.kind === "toll" ? { ...claim, event: renamed[0]?.id ?? null } : claim));
    await store.recode([{ ...first, claims: anew, analysis: "2" }]);
    await store.add([report(8, { publisher: "Lake Radio" })]);
    expect(await follow(store)).toHaveLength(2);
  });
});

describe("a rule for tolls", () => {
  it("fires once when an event passes the threshold, and again only for another event", async () => {
    const store = await emptyRecord();
    await ruleOn(store, { kind: "toll", measure: "injured", atLeast: 10 });
    await store.add([report(4)]);
    expect(await follow(store)).toEqual([]);
    await store.add([report(12, { publisher: "Hill Wire", told: "2023-05-31" })]);
    expect(await follow(store)).toHaveLength(1);
    await store.add([report(30, { publisher: "Lake Radio", told: "2023-06-01" })]);
    expect(await follow(store)).toMatchObject([
      {
        reason: "12 injured (soldiers), 10 or more asked for: in Hill Wire of 2023-05-31; all sources together: 12",
        quote: "Hill Wire: 12 soldiers were hurt in Zvečan on 2023-05-29.",
      },
    ]);
    await store.add([report(11, { on: "2023-07-02", told: "2023-07-03" })]);
    expect(await follow(store)).toHaveLength(2);
  });

  it("waits for the measure asked for, and is not told what the record held", async () => {
    const store = await emptyRecord();
    await store.add([report(40)]);
    await ruleOn(store, { kind: "toll", measure: null, atLeast: 10 });
    await ruleOn(store, { kind: "toll", measure: "killed", atLeast: 10 });
    await store.add([report(50, { publisher: "Hill Wire" }), report(60, { on: "2023-07-02" })]);
    expect(await follow(store)).toMatchObject([{ ruleName: "rule 0", about: "ASSAULT, Zvečan, 2023-07-02" }]);
  });
});

describe("a rule for states", () => {
  it("fires when a value takes the place of another, not for its confirmation and not for history told late", async () => {
    const store = await emptyRecord();
    await ruleOn(store, { kind: "state", property: "office" });
    await store.add([mayor("Dragiša", "2023-01-05")]);
    await store.add([mayor("Dragiša", "2023-02-05")]);
    expect(await follow(store)).toEqual([]);
    await store.add([mayor("Ilir", "2023-05-05")]);
    await store.add([mayor("Ilir", "2023-06-05")]);
    await store.add([mayor("Branko", "2023-06-07", "2009-01-01")]);
    expect(await follow(store)).toMatchObject([
      { kind: "state", reason: expect.stringContaining("Ilir"), quote: expect.stringMatching(/^Ilir is the mayor/) },
    ]);
  });
});

describe("a rule for disagreement", () => {
  it("fires once when two sources cannot both be right, with the words of both", async () => {
    const store = await emptyRecord();
    await ruleOn(store, { kind: "disagreement" });
    await store.add([report(4)]);
    expect(await follow(store)).toEqual([]);
    await store.add([report(30, { publisher: "Hill Wire", told: "2023-05-31" })]);
    expect(await follow(store)).toHaveLength(1);
    await store.add([report(35, { publisher: "Lake Radio", told: "2023-06-01" })]);
    const [alert, ...more] = await follow(store);
    expect(more).toEqual([]);
    expect(alert?.quote).toMatch(/^Hill Wire: 30/);
    expect(alert?.reason).toMatch(
      /two sources disagree on injured.*30: in Hill Wire.*4: in Border Gazette.*“Border Gazette: 4 soldiers/,
    );
  });
});

/** Reports of so many days of a month, each on its own day, of clashes with so many hurt. */
const days = (month: string, hurt: number, count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => {
    const on = `2023-${month}-${String(first + at).padStart(2, "0")}`;
    return report(hurt, { on, told: on, town: at % 2 ? "Zvečan" : "Leposavić" });
  });

describe("a rule for tension", () => {
  it("fires at a change point, once, and not for those that stood when it was made", async () => {
    const store = await emptyRecord();
    const quiet = days("03", 0, 28);
    await store.add(quiet);
    await ruleOn(store, { kind: "tension" });
    await store.add(days("04", 0, 10));
    const before = (await follow(store)).length;
    await store.add(days("04", 900, 14, 11));
    const alerts = await follow(store);
    expect(alerts.length).toBe(before + 1);
    expect(alerts.at(-1)).toMatchObject({ kind: "tension", reason: expect.stringMatching(/^tension rose from/) });
    await store.add([report(901, { on: "2023-04-24", told: "2023-04-25", publisher: "Hill Wire" })]);
    expect(await follow(store)).toHaveLength(alerts.length);
  });

  it("would have fired on the evening that first showed the change, told by what was published by then", async () => {
    const store = await emptyRecord();
    await store.add([...days("03", 0, 28), ...days("04", 0, 10), ...days("04", 900, 14, 11)]);
    await store.views.add({ name: "All", filter: {} });
    const rule = { view: "All", when: { kind: "tension" as const } };
    const range = { from: "2023-04-08", to: "2023-05-01" };
    const tried = await tryRule(store, rule, range);
    expect(tried.findings).toMatchObject([{ kind: "tension", reason: expect.stringMatching(/^tension rose from/) }]);
    const [evening, change] = [
      tried.findings[0]?.day ?? "",
      /on (\S+);/.exec(tried.findings[0]?.reason ?? "")?.[1] ?? "",
    ];
    expect(change >= "2023-04-05" && change <= "2023-04-12", change).toBe(true);
    expect(daysBetween(change, evening)).toBeGreaterThanOrEqual(6);

    // What is told later changes nothing of what that evening showed, and the evening before showed nothing.
    const before = { ...range, to: evening };
    expect((await tryRule(store, rule, before)).findings).toEqual([]);
    await store.add([report(2_000, { on: "2023-03-30", told: "2023-04-30", town: "Novi Pazar" })]);
    expect((await tryRule(store, rule, { ...range, to: "2023-04-30" })).findings).toEqual(tried.findings);
    // A rule that is made after the change knows it already.
    expect((await tryRule(store, rule, { from: addTo(evening, { days: 1 }), to: "2023-04-30" })).findings).toEqual([]);
  });
});
