import { expect, it } from "vitest";
import type { ClaimItem } from "../../src/core/record/items.ts";
import { compare } from "../../src/web/event/compare-rows.ts";
import { anItem, aToll } from "./a-claim-item.ts";

const sideOf = (name: string, claims: readonly ClaimItem[]) => ({
  measure: "injured" as const,
  side: { name, country: null, sectors: [] },
  min: 25,
  best: 30,
  max: 30,
  part: false,
  disputed: false,
  rule: "",
  voices: claims.map(({ claim, article }) => ({
    claim: claim.id,
    article: article.id,
    publisher: null,
    published: null,
    claimant: null,
    min: 1,
    best: 1,
    max: 1,
    leftOut: null,
    quote: "",
  })),
});

it("puts the reports side by side, the earliest first, with one line for the side that two counts were reconciled to", () => {
  const late = anItem("b", "2023-05-31", aToll("t2", 25, "peacekeepers"));
  const early = anItem("a", "2023-05-30", aToll("t1", 30, "Thirty soldiers"));
  const { reports, rows } = compare([late, early], [sideOf("KFOR", [late, early])]);
  expect(reports.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(rows.map(({ label, differs }) => [label, differs])).toEqual([["injured: KFOR", true]]);
  expect(rows[0]?.cells.map((cell) => cell.map(({ field }) => field.value))).toEqual([["30"], ["25"]]);
});
it("does not call it a difference where only one report speaks", () => {
  const only = anItem("a", "2023-05-30", aToll("t1", 30, "soldiers"));
  const other = anItem("b", "2023-05-31", aToll("t2", 2, "police officers"));
  expect(compare([only, other], []).rows.map(({ differs }) => differs)).toEqual([false, false]);
});
