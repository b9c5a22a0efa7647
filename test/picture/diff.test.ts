import { expect, it } from "vitest";
import type { TollClaim } from "../../src/core/contract/claim.ts";
import type { Told } from "../../src/core/record/linker.ts";
import type { Picture } from "../../src/core/record/picture.ts";
import { diffPictures } from "../../src/picture/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { article, eventClaim, ref, tollClaim } from "../store/sample.ts";

const hospital = ref("the hospital", "the hospital");
const n = (value: number) => ({ min: value, best: value, max: value });

/** One event on which each report gives a count. */
const pictureOf = (...reports: readonly (readonly [string, string, Partial<TollClaim>])[]): Picture => {
  const told = reports.map(([text, published, over]): Told => {
    const source = article(text, { published, publisher: text, id: text });
    const claim = eventClaim(source);
    return {
      claim,
      tolls: [tollClaim(source, { event: claim.id, ...over })],
      article: { ...source, version: 1 },
      sketch: linker.sketch(source, []),
      review: { status: "unreviewed", version: 0 },
    };
  });
  const nothing = { place: null, country: null, asOf: null, from: null, to: null, cut: false };
  return { ...nothing, articles: told.length, events: [linker.resolve(told)], totals: [], states: [] };
};

const first = ["Thirty were hurt, the hospital said.", "2023-05-30", { ...n(30), claimant: hospital }] as const;
const tollIn = (one: Picture, two: Picture) => diffPictures(one, two).find(({ kind }) => kind === "toll");

it("calls a count contradicted that leaves the earlier one no room, with the words of both", () => {
  const corrected = ["It was fifty, the hospital said.", "2023-06-01", { ...n(50), claimant: hospital }] as const;
  expect(tollIn(pictureOf(first), pictureOf(first, corrected))).toMatchObject({
    outcome: "contradicted",
    before: { shown: "30", quote: first[0] },
    after: { shown: "50", quote: corrected[0] },
  });
});

it("shows the words that changed a count, and those of the count itself where it is another", () => {
  const other = ["A paper counted 52.", "2023-06-03", n(52)] as const;
  expect(tollIn(pictureOf(first), pictureOf(first, other))).toMatchObject({
    outcome: "changed",
    before: { shown: "30", quote: first[0] },
    after: { shown: "30 (30 to 52)", quote: other[0] },
  });
  expect(tollIn(pictureOf(other), pictureOf(first, other))).toMatchObject({
    before: { shown: "52", quote: other[0] },
    after: { shown: "30 (30 to 52)", quote: first[0] },
  });
});

it("tells what is the same, new and gone", () => {
  const [one, none] = [pictureOf(first), { ...pictureOf(first), events: [] }];
  expect(new Set(diffPictures(one, one).map(({ outcome }) => outcome))).toEqual(new Set(["same"]));
  expect(diffPictures(none, one).map(({ outcome, before }) => [outcome, before])).toEqual([
    ["new", null],
    ["new", null],
  ]);
  expect(new Set(diffPictures(one, none).map(({ outcome }) => outcome))).toEqual(new Set(["gone"]));
});
