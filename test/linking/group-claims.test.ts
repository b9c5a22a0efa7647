import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventClaim } from "../../src/core/contract/claim.ts";
import type { Bond, Told } from "../../src/core/record/linker.ts";
import { countTellers, groupClaims, keysOf, linkStrength, writeSketch } from "../../src/linking/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { article, day, eventClaim, place, ref } from "../store/sample.ts";

const soldiers = ref("the soldiers", "soldiers", { country: "XKX", sectors: ["MIL"] });
const tell = (text: string, over: Partial<EventClaim> = {}, publisher = text): Told => {
  const source = article(text, { publisher });
  return {
    claim: eventClaim(source, { actors: [soldiers], ...over }),
    tolls: [],
    article: { ...source, version: 1 },
    sketch: writeSketch(source),
    review: { status: "unreviewed", version: 0 },
  };
};
const groups = (told: readonly Told[], bonds: readonly Bond[] = []) =>
  groupClaims(told, bonds)
    .map((group) =>
      group
        .map(({ article }) => article.publisher)
        .sort()
        .join("+"),
    )
    .sort();
const meet = (a: Told, b: Told): boolean => keysOf(a).some((key) => keysOf(b).includes(key));

const first = tell("Soldiers were attacked at the town hall of Zvečan.");
const second = tell("A crowd threw stones at soldiers in Zvečan; thirty were hurt.");

describe("event claims", () => {
  it("are one event in one town on one day with a party in common, whatever their tolls", () => {
    expect(linkStrength(first, second)).toBeGreaterThan(0);
    expect(meet(first, second)).toBe(true);
    expect(groups([first, second])).toHaveLength(1);
  });

  it.each([
    ["another town", { place: place("Leposavić", { lat: 43.1, lon: 20.8 }) }],
    ["another country", { place: place("Zvečan", { country: "SRB" }) }],
    ["another day", { time: day("2023-06-02", "2023-06-03") }],
    ["another kind", { type: "AID" }],
    ["other parties in another story", { actors: [ref("a", "farmers", { country: "SRB", sectors: ["CVL"] })] }],
  ] as const)("are two events when told with %s", (_, over) =>
    expect(groups([first, tell("Unrelated farm news from elsewhere.", over as Partial<EventClaim>)])).toHaveLength(2),
  );

  it("are one event a day off, as reports that cross midnight are", () => {
    const late = tell("Soldiers attacked again by night.", { time: day("2023-05-30", "2023-05-31") });
    expect(meet(first, late)).toBe(true);
    expect(groups([first, late])).toHaveLength(1);
  });

  it("are many events where one town is attacked every day, each told in other words", () => {
    const words = "ambush shelling sniper grenade rockets looting arson kidnap drone mortar".split(" ");
    const daily = words.map((word, at) =>
      tell(`${word} ${word.repeat(2)} ${word.repeat(3)} ${word.repeat(4)}.`, {
        time: day(`2023-05-${10 + at}`, `2023-05-${11 + at}`),
      }),
    );
    expect(groups(daily)).toHaveLength(words.length);
    const again = daily.flatMap((each) => [each, { ...each, claim: { ...each.claim, id: `${each.claim.id} again` } }]);
    expect(groups(again)).toHaveLength(words.length);
  });

  it("look for their like in their blocks alone, so that what was found first does not matter", () => {
    const parties = ["farmers", "miners", "teachers"].map((name) => ref(name, name));
    const one = tell("Third party named first.", { place: null, actors: [...parties].reverse() });
    const two = tell("Third party named first, again.", { place: null, actors: parties.slice(0, 1) });
    expect(linkStrength(one, two)).toBeGreaterThan(0);
    expect(meet(one, two)).toBe(false);
    expect(groups([one, two])).toHaveLength(2);
  });

  it("meet in a block on both sides of a cell's border", () => {
    const [west, east] = [20.999, 21.001].map((lon) =>
      tell(`Attack ${lon}`, { place: place("Zvečan", { lat: 42.999, lon }) }),
    );
    expect(west && east && meet(west, east) && linkStrength(west, east)).toBeTruthy();
  });

  it("of one day and town do not draw in a claim that contradicts one of them", () => {
    const [a, b, c] = ["2023-05-28", "2023-05-29", "2023-05-30"].map((at, i) =>
      tell(`Attack number ${i}.`, { time: day(at, `2023-05-${29 + i}`) }),
    );
    if (!a || !b || !c) throw new Error("three");
    expect(groups([a, b, c])).toHaveLength(2);
  });

  it("obey people, who join what the machine parts and part what it joins", () => {
    const far = tell("Attack in Suva.", { place: place("Suva", { country: "FJI", lat: -18, lon: 178 }) });
    const join: Bond = { same: true, a: first.claim.id, b: far.claim.id };
    expect(groups([first, far], [join])).toHaveLength(1);
    expect(groups([first, second], [{ same: false, a: first.claim.id, b: second.claim.id }])).toHaveLength(2);
    expect(groups([first, far, second], [join])).toHaveLength(1);
    expect(groups([first, far, tell("Farm news.", { place: place("Oslo", { country: "NOR" }) })], [join])).toHaveLength(
      2,
    );
  });

  it("fall into the same events in any order", () => {
    const days = ["2023-05-28", "2023-05-29", "2023-05-30", "2023-06-04"];
    const shape = fc.record({
      at: fc.nat(3),
      town: fc.nat(2),
      kind: fc.constantFrom("ASSAULT", "PROTEST"),
      named: fc.boolean(),
    });
    const claims = fc.array(shape, { minLength: 2, maxLength: 14 }).map((shapes) =>
      shapes.map(({ at, town, kind, named }, i) =>
        tell(`Report ${i} of an attack.`, {
          type: kind as EventClaim["type"],
          time: day(
            days[at] ?? "",
            (days[at] ?? "").replace(/\d\d$/, (d) => String(Number(d) + 1).padStart(2, "0")),
          ),
          place: town === 2 ? null : place(`Town ${town}`, { lat: 42 + town, lon: 20 }),
          actors: named ? [soldiers] : [],
        }),
      ),
    );
    fc.assert(
      fc.property(
        claims.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        ([told, shuffled]) => {
          const resolve = (each: readonly Told[]) =>
            groupClaims(each, [])
              .map((group) => linker.resolve(group))
              .sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(resolve(shuffled)).toEqual(resolve(told));
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("counts a reprint as no second teller", () => {
  const wire =
    "Soldiers were attacked at the town hall of Zvečan on Monday, and thirty of them were hurt by stones and petrol bombs, the mission said.";
  const [a, b] = [tell(wire, {}, "Wire"), tell(`${wire} `, {}, "Paper")];
  const own = tell(
    "Our reporter saw a crowd throw stones at peacekeepers outside the municipality; ambulances took many away.",
    {},
    "Own",
  );
  expect(countTellers([a, b])).toBe(1);
  expect(countTellers([a, b, own])).toBe(2);
});
