import { expect, it } from "vitest";
import { bCubed } from "../../bench/accuracy/b-cubed.ts";
import { scoreGrouping } from "../../bench/accuracy/incidents/group-incidents.ts";

const of = (groups: Record<string, string>) => new Map(Object.entries(groups));

it("scores the textbook case: one group of five split as 4 and 1 with a stranger", () => {
  const gold = of({ a: "1", b: "1", c: "1", d: "2" });
  const found = of({ a: "x", b: "x", c: "y", d: "y" });
  const { precision, recall } = bCubed(gold, found);
  expect(precision).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2) / 4);
  expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
});

it("scores rows of the incident corpus", () => {
  const row = (incident_id: string, text: string) => ({
    doc_id: text,
    incident_id,
    title: null,
    dct: "2014-01-28",
    text,
  });
  const figures = scoreGrouping([
    row("1", "Harlan Voss was shot outside the Bluebird Diner in Tolsk."),
    row("1", "The shooting of Harlan Voss at the Bluebird Diner shocked Tolsk."),
    row("2", "Mira Petek won the regional chess title in Orlin."),
  ]);
  expect(figures).toEqual({ b3_precision: 100, b3_recall: 100, b3_f1: 100 });
});
