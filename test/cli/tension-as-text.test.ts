import { expect, it } from "vitest";
import { tensionLines } from "../../src/cli/text/tension-as-text.ts";
import type { TensionDay } from "../../src/core/record/picture.ts";

const day = (at: number, index: number | null): TensionDay => ({
  day: `2023-05-0${at}`,
  index,
  reports: index === null ? 0 : 2,
  terms:
    index === null
      ? []
      : [{ event: "e", type: "ASSAULT", at: "2023-05-01", weight: 1, toll: 1, tellers: 1, decay: 1, value: index }],
});
const tension = (days: readonly TensionDay[]) => ({
  place: "Kosovo",
  formula: "a sum",
  days: [...days],
  changes: [{ day: "2023-05-04", before: 1, after: 4, evidence: ["e", "elsewhere"] }],
});

it("shows days as sums of their terms, stretches without reports, changes with their words, and the formula", () =>
  expect(
    tensionLines(tension([day(1, 1), day(2, null), day(3, null), day(4, 4)]), [
      { id: "e", quote: "Shots were\nfired." } as Parameters<typeof tensionLines>[1][number],
    ]),
  ).toEqual([
    "2023-05-01: 1.00 = ASSAULT of 2023-05-01 1.00",
    "2023-05-02: no reporting",
    "2023-05-03: no reporting",
    "2023-05-04: 4.00 = ASSAULT of 2023-05-01 4.00",
    "changed on 2023-05-04 from 1 to 4",
    "    “Shots were fired.”",
    "no reporting: 2023-05-02 to 2023-05-03",
    "formula: a sum",
  ]));

it("has nothing to show where nobody ever reported", () =>
  expect(tensionLines(tension([day(1, null)]), [])).toEqual([]));
