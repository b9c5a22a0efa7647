import { describe, expect, it } from "vitest";
import { labelInLexicon } from "../../src/language/names/lexicon-names.ts";
import { nameClasses } from "../../src/language/names/name-features.ts";
import { mayBeName, settleNames } from "../../src/language/names/settle-names.ts";

const judged = (name: string, given: Partial<Record<(typeof nameClasses)[number], number>>) => ({
  sentence: 0,
  from: 0,
  to: 1,
  name,
  scores: Int32Array.from(nameClasses, (each) => given[each] ?? 0),
});
const labelsOf = (names: readonly ReturnType<typeof judged>[]): string[] =>
  settleNames(names).map(({ scores }) => nameClasses[scores.indexOf(Math.max(...scores))] ?? "");

describe("names", () => {
  it("are called the same throughout an article", () => {
    const [sure, unsure] = [judged("Velmar", { place: 900 }), judged("Velmar", { person: 200 })];
    expect(labelsOf([unsure, judged("Tarvo", { person: 200 })])).toEqual(["person", "person"]);
    expect(labelsOf([unsure, sure])).toEqual(["place", "place"]);
  });

  it("are what the lexicon calls them", () => {
    expect(labelsOf([judged("United Arab Emirates", { organisation: 600 })])).toEqual(["place"]);
    expect(labelsOf([judged("Security Council", { place: 600 })])).toEqual(["organisation"]);
    expect(labelInLexicon("Kremlin")).toBe("organisation");
    expect(labelInLexicon("Tarvo Velmar")).toBeUndefined();
  });

  it("are what their head noun says", () => {
    expect(labelsOf([judged("Tarvo College", { place: 300 })])).toEqual(["organisation"]);
    expect(labelsOf([judged("Institute of Velmar", { place: 300 })])).toEqual(["organisation"]);
    expect(labelsOf([judged("Cyclone Velmar", { person: 300 })])).toEqual(["other"]);
    expect(labelsOf([judged("Lake Velmar", { person: 300 })])).toEqual(["place"]);
    expect(labelsOf([judged("College", { place: 300 })])).toEqual(["place"]);
  });

  it("are neither peoples, nor offices, nor words without a capital", () => {
    expect(["Americans", "Dutch", "Senators", "lake"].filter((word) => mayBeName([word]))).toEqual([]);
    expect(mayBeName(["Georgia"])).toBe(true);
    expect(mayBeName(["Dutch", "Senators"])).toBe(true);
    expect(mayBeName(["Velmar"])).toBe(true);
  });
});
