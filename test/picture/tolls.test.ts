import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TollClaim } from "../../src/core/contract/claim.ts";
import { type Count, reconcileTolls, tollTotals } from "../../src/picture/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { article, eventClaim, ref, tollClaim } from "../store/sample.ts";

const count = (text: string, published: string, over: Partial<TollClaim>, publisher = text): Count => {
  const source = article(text, { published, publisher });
  return { claim: tollClaim(source, over), article: { ...source, version: 1 } };
};
const hospital = ref("the hospital", "the hospital");
const n = (value: number) => ({ min: value, best: value, max: value });

describe("tolls of one event", () => {
  it("takes the latest count of the best-placed claimant and lists everyone", () => {
    const [toll] = reconcileTolls([
      count("early", "2023-05-29", n(25)),
      count("hospital early", "2023-05-29", { ...n(28), claimant: hospital }),
      count("hospital late", "2023-05-30", { ...n(30), claimant: hospital }),
      count("latest of all", "2023-06-03", n(52)),
    ]);
    expect(toll).toMatchObject({ min: 25, best: 30, max: 52, disputed: true });
    expect(toll?.voices.map(({ min, leftOut }) => [min, leftOut])).toEqual([
      [25, null],
      [28, "older count of the same claimant"],
      [30, null],
      [52, null],
    ]);
  });

  it("believes no armed group about the other side's dead before those whose people they are", () => {
    const soldiers = ref("soldiers", "soldiers", { sectors: ["MIL"] });
    const ministry = ref("ministry", "the defence ministry", { country: "MDA", sectors: ["GOV", "MIL"] });
    const brigade = ref("brigade", "the Hill Brigade", { sectors: ["MIL"] });
    const counts = [
      count("own", "2025-03-12", { ...n(14), side: soldiers, claimant: ministry }),
      count("foe", "2025-03-12", { ...n(40), side: soldiers, claimant: brigade }),
    ];
    expect(reconcileTolls(counts)).toMatchObject([{ min: 14, best: 14, max: 40, disputed: true }]);
    const nato = ref("NATO", "NATO", { sectors: ["MIL"] });
    const ours = [count("alliance", "2023-05-30", { ...n(30), side: soldiers, claimant: nato }), counts[1]];
    expect(reconcileTolls(ours.flatMap((each) => each ?? []))).toMatchObject([{ best: 30 }]);
    const abroad = ref("army", "the army", { country: "FRA", sectors: ["MIL"] });
    const theirs = ref("soldiers", "soldiers", { country: "MDA", sectors: ["MIL"] });
    const across = [n(14), n(40)].map((value, at) =>
      count(`${at}`, "2025-03-12", { ...value, side: theirs, claimant: at ? abroad : ministry }),
    );
    expect(reconcileTolls(across)).toMatchObject([{ best: 14 }]);
  });

  it("does not call counts disputed that can all be right", () => {
    const [toll] = reconcileTolls([
      count("at least", "2023-05-29", { min: 14, best: null, max: null }),
      count("exactly", "2023-05-30", n(16)),
    ]);
    expect(toll).toMatchObject({ min: 14, best: 16, max: 16, disputed: false });
  });

  it("keeps a part apart from its whole", () => {
    const tolls = reconcileTolls([
      count("whole", "2023-05-29", n(14)),
      count("part", "2023-05-29", { ...n(3), partOf: "whole" }),
    ]);
    expect(tolls.map(({ best, part }) => [best, part])).toEqual([
      [14, false],
      [3, true],
    ]);
  });

  it("is open at the top when no one gives a bound, and has no best when no one gives a number", () =>
    expect(reconcileTolls([count("dozens", "2023-05-29", { min: 24, best: null, max: null })])).toMatchObject([
      { min: 24, best: null, max: null },
    ]));

  it("keeps best within its bounds and does not depend on order", () => {
    const amount = fc.record({ low: fc.nat(50), width: fc.nat(20), kind: fc.constantFrom("exact", "range", "open") });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (amounts) => {
        const counts = amounts.map(({ low, width, kind }, at) =>
          count(`r${at}`, `2023-05-0${1 + (at % 9)}`, {
            min: low,
            best: kind === "exact" ? low : null,
            max: kind === "open" ? null : kind === "exact" ? low : low + width,
          }),
        );
        const tolls = reconcileTolls(counts);
        expect(reconcileTolls([...counts].reverse())).toEqual(tolls);
        for (const { min, best, max } of tolls) {
          if (best !== null) expect(best).toBeGreaterThanOrEqual(min ?? 0);
          if (best !== null && max !== null) expect(best).toBeLessThanOrEqual(max);
        }
      }),
    );
  });
});

it("adds totals up from their rows and never adds a part", () => {
  const event = (text: string, tolls: readonly Partial<TollClaim>[]) => {
    const source = article(text);
    const claim = eventClaim(source);
    return linker.resolve([
      {
        claim,
        tolls: tolls.map((over, at) => ({ ...tollClaim(source, { ...over, event: claim.id }), id: `${text}${at}` })),
        article: { ...source, version: 1 },
        sketch: "",
        review: { status: "unreviewed", version: 0 },
      },
    ]);
  };
  const [total] = tollTotals([
    event("a", [n(14), { ...n(3), partOf: "a0" }]),
    event("b", [{ min: 2, best: null, max: 5 }]),
    { ...event("c", [n(100)]), status: "denied" },
  ]);
  expect(total).toMatchObject({ min: 16, best: 14, max: 19, withoutBest: 1 });
  expect(total?.rows.map(({ min }) => min)).toEqual([14, 2]);
});
