import { expect, it } from "vitest";
import { addCeaf, addTemplates, f1Of, matched, noCounts, type Template } from "../../bench/accuracy/template-scores.ts";

const none = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] };
const gold: Template[] = [
  {
    incident_type: "bombing",
    slots: { ...none, PerpInd: [["guerrillas", "rebels"]], Target: [["bridge"], ["power plant"]] },
  },
  { incident_type: "kidnapping", slots: { ...none, Victim: [["mayor"]] } },
];
const found: Template[] = [
  { incident_type: "bombing", slots: { ...none, PerpInd: [["rebels"]], Target: [["bridge"], ["road"]] } },
  { incident_type: "attack", slots: { ...none, Victim: [["mayor"]] } },
];

it("pairs entities one to one by subset", () => {
  expect(matched([["rebels"], ["guerrillas"]], [["guerrillas", "rebels"]])).toBe(1);
  expect(matched([["a"], ["b"]], [["a", "b"], ["a"]])).toBe(2);
});
it("counts templates of the same type: 3 right of 6 found and 6 gold", () => {
  const counts = noCounts();
  addTemplates(counts, found, gold);
  expect(counts).toEqual({ hits: 3, found: 6, gold: 6 });
  expect(f1Of(counts)).toBe(50);
});
it("counts entities over the whole report, whatever the template: 3 right of 4 found and 4 gold", () => {
  const counts = noCounts();
  addCeaf(counts, found, gold);
  expect(counts).toEqual({ hits: 3, found: 4, gold: 4 });
  expect(f1Of(counts)).toBe(75);
});
