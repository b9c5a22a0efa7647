import { expect, it } from "vitest";
import {
  addSlots,
  datelineOf,
  dateOf,
  noSlotCounts,
  placesOf,
  slotFigures,
  targetsOf,
} from "../../bench/accuracy/muc4/report-slots.ts";
import { article, day, eventClaim, place, ref, tollClaim } from "../store/sample.ts";

const template = {
  "INCIDENT: DATE": "03 MAR 89",
  "INCIDENT: LOCATION": "RURITANIA: ZENDA (CITY)",
  "HUM TGT: NUMBER": '2: "NURSES" | PLURAL: "GUARDS" | 1: "A. RASSENDYLL"',
  "HUM TGT: EFFECT OF INCIDENT": 'DEATH: "NURSES" | INJURY: "GUARDS" | NO INJURY: "A. RASSENDYLL"',
};

it("reads days, nested places and targets of the key", () => {
  expect([dateOf("03 MAR 89"), dateOf("- 03 MAR 89"), dateOf("MAR 89")]).toEqual(["1989-03-03", null, null]);
  expect(datelineOf("STRELSAU, 4 MAR 89 (RNA) -- [TEXT] TWO NURSES")).toBe("1989-03-04");
  expect(placesOf("RURITANIA: HENTZAU (DEPARTMENT): ZENDA (CITY)")).toEqual(["ruritania", "hentzau", "zenda"]);
  expect(targetsOf(template).map(({ number, effect }) => [number, effect])).toEqual([
    [2, "DEATH"],
    [null, "INJURY"],
    [1, "NO INJURY"],
  ]);
});

it("counts a slot as met where a claim of the report tells the same", () => {
  const source = article("Two nurses were killed and guards were hurt in Zenda on 3 March 1989.");
  const counts = noSlotCounts();
  addSlots(counts, { id: "r", raw: "", templates: [template] }, [
    eventClaim(source, { place: place("Zenda"), time: day("1989-03-03", "1989-03-04") }),
    tollClaim(source, { measure: "killed", side: ref(source.text, "nurses"), min: 3, best: 3, max: 3 }),
  ]);
  expect(slotFigures(counts)).toEqual({
    date_recall: 100,
    location_recall: 100,
    effect_recall: 50,
    number_recall: 0,
  });
});
