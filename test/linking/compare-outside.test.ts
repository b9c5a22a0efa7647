import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Comparable, compareOutside, summaryOf } from "../../src/linking/index.ts";

const tolerance = { days: 1, km: 12 };

const coded = (id: string, over: Partial<Comparable> = {}): Comparable => ({
  id,
  type: "ASSAULT",
  acled: null,
  time: { from: "2024-03-02", to: "2024-03-03", grain: "day", implied: false },
  place: { name: "Djenné", country: "MLI", lat: 13.9, lon: -4.55, precision: "town" },
  actors: [{ name: "JNIM", country: null, sectors: ["REB"] }],
  recipients: [],
  killed: { low: 3, best: 3, high: 3 },
  ...over,
});

const on = (from: string, to: string) => ({ from, to, grain: "day" as const, implied: false });
const at = (name: string, lat: number) => ({ name, country: "MLI", lat, lon: -4.55, precision: "town" as const });

const idsOf = (ours: readonly Comparable[], theirs: readonly Comparable[]) =>
  compareOutside(ours, theirs, tolerance).matched.map((match) => `${match.ours.id}${match.theirs.id}`);

describe("two codings of one stretch of the world", () => {
  it("pairs what is of one type, day and place, a day or a few kilometres off", () => {
    expect(idsOf([coded("a")], [coded("x")])).toEqual(["ax"]);
    expect(idsOf([coded("a")], [coded("x", { time: on("2024-03-03", "2024-03-04") })])).toEqual(["ax"]);
    expect(idsOf([coded("a")], [coded("x", { time: on("2024-03-05", "2024-03-06") })])).toEqual([]);
    expect(idsOf([coded("a")], [coded("x", { place: at("Sofara", 14.0) })])).toEqual(["ax"]);
    expect(idsOf([coded("a")], [coded("x", { place: at("Mopti", 14.5) })])).toEqual([]);
    expect(idsOf([coded("a")], [coded("x", { type: "CONSULT" })])).toEqual([]);
    const riot = { eventType: "Riots", subEventType: "Violent demonstration" };
    expect(idsOf([coded("a", { acled: riot })], [coded("x", { type: "PROTEST", acled: riot })])).toEqual(["ax"]);
  });

  it("knows again what was written from it, however it was changed since", () => {
    const moved = coded("x", {
      of: "a",
      time: on("2024-08-05", "2024-08-06"),
      type: "CONSULT",
      place: at("Mopti", 14.5),
    });
    const { matched, extra } = compareOutside([coded("a"), coded("b")], [moved], tolerance);
    expect(matched.map(({ ours, days }) => [ours.id, days])).toEqual([["a", 156]]);
    expect(matched[0]?.fields.filter(({ agrees }) => !agrees).map(({ field }) => field)).toEqual([
      "date",
      "place",
      "type",
    ]);
    expect(extra.map(({ id }) => id)).toEqual(["b"]);
  });

  it("asks for the same parties where a place or a time is left open", () => {
    const area = { name: "Mopti", country: "MLI", lat: null, lon: null, precision: "province" as const };
    const others = [{ name: "farmers", country: "MLI", sectors: ["CVL"] }];
    expect(idsOf([coded("a")], [coded("x", { place: area })])).toEqual(["ax"]);
    expect(idsOf([coded("a")], [coded("x", { place: area, actors: others })])).toEqual([]);
    const month = { from: "2024-03-01", to: "2024-04-01", grain: "month" as const, implied: false };
    expect(idsOf([coded("a")], [coded("x", { time: month })])).toEqual(["ax"]);
    expect(idsOf([coded("a")], [coded("x", { time: month, actors: others })])).toEqual([]);
  });

  it("gives each one at the most, the nearest first, and names what is left over", () => {
    const ours = [coded("a"), coded("b", { time: on("2024-03-03", "2024-03-04") })];
    const theirs = [coded("x", { time: on("2024-03-03", "2024-03-04") }), coded("y", { place: at("Gao", 16.2) })];
    const { matched, missing, extra } = compareOutside(ours, theirs, tolerance);
    expect(matched.map((match) => match.ours.id)).toEqual(["b"]);
    expect(missing.map(({ id }) => id)).toEqual(["y"]);
    expect(extra.map(({ id }) => id)).toEqual(["a"]);
  });

  it("tells the fields in which a pair differs, and counts shares of a known case", () => {
    const ours = [
      coded("a"),
      coded("b", { time: on("2024-05-01", "2024-05-02"), killed: null }),
      coded("c", { type: "AID" }),
    ];
    const theirs = [
      coded("x", {
        time: on("2024-03-03", "2024-03-04"),
        place: at("Sofara", 13.95),
        actors: [{ name: "Dozo", country: null, sectors: [] }],
        killed: { low: 5, best: 6, high: 9 },
      }),
      coded("y", { time: on("2024-05-01", "2024-05-02") }),
    ];
    const comparison = compareOutside(ours, theirs, tolerance);
    const [exact, differing] = comparison.matched;
    expect(exact?.fields.every(({ agrees }) => agrees)).toBe(true);
    expect(differing?.fields.filter(({ agrees }) => !agrees).map(({ field, apart }) => [field, apart])).toEqual([
      ["date", 1],
      ["place", 5.6],
      ["actors", null],
      ["fatalities", null],
    ]);
    expect(summaryOf(comparison)).toMatchObject({
      ours: 3,
      theirs: 2,
      matched: 2,
      missing: 0,
      extra: 1,
      ofTheirs: 100,
      ofOurs: 66.7,
      fields: [
        { field: "date", told: 2, agree: 1, share: 50 },
        { field: "place", told: 2, agree: 1 },
        { field: "type", told: 2, agree: 2 },
        { field: "actors", told: 2, agree: 1 },
        { field: "fatalities", told: 1, agree: 0, share: 0 },
      ],
      killed: { ours: 3, theirs: 6 },
    });
  });
});

const anyCoding = (prefix: string) =>
  fc
    .array(
      fc.record({
        day: fc.integer({ min: 1, max: 6 }),
        lat: fc.constantFrom(13.9, 13.95, 14.5),
        type: fc.constantFrom("ASSAULT", "PROTEST", "COERCE"),
        actor: fc.constantFrom("JNIM", "Dozo", "police"),
      }),
      { maxLength: 12 },
    )
    .map((items) =>
      items.map(({ day, lat, type, actor }, index) =>
        coded(`${prefix}${index}`, {
          type,
          time: on(`2024-03-0${day}`, `2024-03-0${day + 1}`),
          place: at(String(lat), lat),
          actors: [{ name: actor, country: null, sectors: [] }],
        }),
      ),
    );

describe("for any two codings", () => {
  it("every event is matched once or left over once, whatever the order", () => {
    fc.assert(
      fc.property(
        anyCoding("a"),
        anyCoding("x"),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (ours, theirs, keys) => {
          const { matched, missing, extra } = compareOutside(ours, theirs, tolerance);
          const seen = [
            ...matched.flatMap((each) => [each.ours.id, each.theirs.id]),
            ...missing.map(({ id }) => id),
            ...extra.map(({ id }) => id),
          ];
          expect(seen.sort()).toEqual([...ours, ...theirs].map(({ id }) => id).sort());
          const shuffled = <Item>(items: readonly Item[]) =>
            items
              .map((item) => ({ item, key: keys.next().value }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          expect(idsOf(shuffled(ours), shuffled(theirs)).sort()).toEqual(idsOf(ours, theirs).sort());
        },
      ),
    );
  });

  it("a coding agrees with itself throughout", () => {
    fc.assert(
      fc.property(anyCoding("a"), (ours) => {
        const { matched, missing } = compareOutside(
          ours,
          ours.map((each) => ({ ...each })),
          tolerance,
        );
        expect(missing).toEqual([]);
        expect(matched.every(({ fields }) => fields.every(({ field, agrees }) => agrees || field === "actors"))).toBe(
          true,
        );
      }),
    );
  });
});
