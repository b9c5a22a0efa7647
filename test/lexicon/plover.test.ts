import { expect, it } from "vitest";
import { eventTypes } from "../../src/core/plover.ts";
import { type AcledFacts, acledOf, codesOf, modesOf } from "../../src/lexicon/index.ts";

const facts: AcledFacts = { type: "ASSAULT", mode: null, actors: [], recipients: [], words: "", taking: false };

it("gives every type and mode a quad, a score and a CAMEO code", () => {
  for (const type of eventTypes)
    for (const mode of [null, ...modesOf(type)])
      expect(codesOf(type, mode).cameo, `${type}/${mode}`).toMatch(/^\d{3,4}$/);
});
it("settles the slips of the manual as documented", () => {
  expect(codesOf("ACCUSE", null).intensity).toBe(-3);
  expect(codesOf("SANCTION", null).quad).toBe(4);
  expect(codesOf("PROTEST", "riot")).toMatchObject({ cameo: "145", intensity: -7 });
});
it("takes an unknown mode for the type itself", () =>
  expect(codesOf("AID", "unheard-of")).toEqual(codesOf("AID", null)));
it("follows the hierarchy of ACLED", () => {
  expect(acledOf({ ...facts, mode: "aerial" })?.subEventType).toBe("Air/drone strike");
  expect(acledOf({ ...facts, taking: true, actors: ["state"] })?.subEventType).toBe("Government regains territory");
  expect(acledOf({ ...facts, taking: true, actors: ["armed"] })?.subEventType).toBe(
    "Non-state actor overtakes territory",
  );
  expect(acledOf({ ...facts, actors: ["crowd", "state"] })).toEqual({
    eventType: "Riots",
    subEventType: "Violent demonstration",
  });
  expect(acledOf({ ...facts, actors: ["armed"], recipients: ["civilians"] })?.eventType).toBe(
    "Violence against civilians",
  );
  expect(acledOf({ ...facts, actors: ["armed", "state"] })?.subEventType).toBe("Armed clash");
});
it("knows what ACLED does not record", () => expect(acledOf({ ...facts, type: "PROTEST", mode: "strike" })).toBeNull());
