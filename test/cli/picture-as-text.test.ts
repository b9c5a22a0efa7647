import { expect, it } from "vitest";
import { pictureAsText } from "../../src/cli/text/picture-as-text.ts";
import type { Toll, TollVoice } from "../../src/core/record/event.ts";
import { tensionOf } from "../../src/picture/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { article, eventClaim } from "../store/sample.ts";

const voice = (best: number, over: Partial<TollVoice>): TollVoice => ({
  claim: `claim ${best}`,
  article: "a",
  publisher: "Border Gazette",
  published: "2023-05-30",
  claimant: null,
  min: best,
  best,
  max: best,
  leftOut: null,
  quote: "said",
  ...over,
});

it("lists everyone who gave a count, what is not counted and why, and the rule", () => {
  const source = article("Shots were fired.");
  const told = {
    claim: eventClaim(source),
    tolls: [],
    article: { ...source, version: 1 },
    sketch: linker.sketch(source, []),
    review: { status: "unreviewed", version: 0 } as const,
  };
  const toll: Toll = {
    measure: "killed",
    side: { name: "soldiers", country: null, sectors: [] },
    min: 14,
    best: 14,
    max: 40,
    part: false,
    disputed: true,
    rule: "best: the latest count of those who know",
    voices: [
      voice(12, { claimant: "the ministry", leftOut: "older count of the same claimant" }),
      voice(14, { claimant: "the ministry" }),
      voice(40, { publisher: null, published: null }),
    ],
  };
  const events = [{ ...linker.resolve([told]), tolls: [toll] }];
  const nothing = { place: null, country: null, asOf: null, from: null, to: null, cut: false };
  const text = pictureAsText(
    { ...nothing, articles: 1, events, totals: [], states: [] },
    tensionOf(events, { place: null, from: "2023-05-29", to: "2023-05-30", reports: [] }),
  );
  expect(text.split("\n").map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      "killed soldiers: 14 (14 to 40), disputed",
      "12  the ministry (Border Gazette, 2023-05-30); older count of the same claimant, not counted",
      "14  the ministry (Border Gazette, 2023-05-30)",
      "40  no named source",
      "best: the latest count of those who know",
    ]),
  );
});
