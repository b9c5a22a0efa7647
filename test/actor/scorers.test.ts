import { describe, expect, it } from "vitest";
import { bCubed, ceafE, conllAverage, muc } from "../../bench/accuracy/actors/coreference-scores.ts";
import { scoreActors } from "../../bench/accuracy/actors/score-actors.ts";
import { alignChains } from "../../bench/accuracy/actors/score-coreference.ts";

describe("coreference scores", () => {
  // The worked example of Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions".
  const key = ["abc", "defg"].map((chain) => [...chain]);
  const response = ["ab", "cd", "fghi"].map((chain) => [...chain]);
  it("counts links as MUC does", () => {
    expect(muc(key, response).recall).toBeCloseTo(2 / 5);
    expect(muc(key, response).precision).toBeCloseTo(2 / 5);
  });
  it("counts mentions as B-cubed does", () => {
    expect(bCubed(key, response).recall).toBeCloseTo((4 / 3 + 1 / 3 + 1 / 4 + 4 / 4) / 7);
    expect(bCubed(key, response).precision).toBeCloseTo((4 / 2 + 1 / 2 + 1 / 2 + 4 / 4) / 8);
  });
  it("aligns chains as CEAF-e does, whichever side has more", () => {
    expect(ceafE(key, response).recall).toBeCloseTo(1.3 / 2);
    expect(ceafE(key, response).precision).toBeCloseTo(1.3 / 3);
    expect(ceafE(response, key).recall).toBeCloseTo(1.3 / 3);
  });
  it("gives one for the same partition and nothing for none", () => {
    expect(conllAverage(key, key)).toBeCloseTo(1);
    expect(conllAverage(key, [])).toBe(0);
  });
});

describe("matching of mentions", () => {
  const word = (start: number, end: number) => ({ start, end });
  it("takes a shorter span for the gold one when it holds the minimal word, and drops singletons", () => {
    const gold = [
      { chain: "1", type: "person", start: 0, end: 30, least: [word(4, 9)] },
      { chain: "1", type: "person", start: 40, end: 42, least: [word(40, 42)] },
      { chain: "2", type: "object", start: 50, end: 60, least: [word(50, 60)] },
      { chain: "3", type: "place", start: 70, end: 80, least: [word(70, 80)] },
    ];
    const found = [
      { start: 0, end: 9, head: word(4, 9), chain: "x" },
      { start: 40, end: 42, head: word(40, 42), chain: "x" },
      { start: 70, end: 80, head: word(70, 80), chain: "y" },
    ];
    const { key, response } = alignChains(gold, found, "d");
    expect(key).toEqual([["d gold 0", "d gold 1"]]);
    expect(response).toEqual(key);
  });
});

it("scores actor rows field by field, empty answers too", () => {
  const rows = [
    { method: "agent_to_code", args: ["a"], expect: { country: "FRA", code_1: "GOV", wiki: "" } },
    { method: "agent_to_code", args: ["b"], expect: { country: "" } },
    { method: "query_wiki", args: ["c"], expect: { title: "C" } },
  ];
  const answers: Record<string, { country: string; sector: string; title: string }> = {
    a: { country: "FRA", sector: "MIL", title: "" },
    b: { country: "USA", sector: "GOV", title: "" },
    c: { country: "FRA", sector: "", title: "C" },
  };
  const score = scoreActors(rows, ({ args }) => answers[args[0] ?? ""] ?? { country: "", sector: "", title: "" });
  expect(score.country).toEqual({ right: 1, all: 2 });
  expect(score.sector).toEqual({ right: 0, all: 1 });
  expect(score.title).toEqual({ right: 2, all: 2 });
});
