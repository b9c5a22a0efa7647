import { expect, it } from "vitest";
import type { Slot } from "../../../src/coding/frames/frame.ts";
import { parsePattern } from "../../../src/coding/frames/parse-pattern.ts";

const line = ({ role, via, prepositions, required, class: name }: Slot): string =>
  [role, via, prepositions.join("|"), required ? "!" : "?", name ?? ""].filter(Boolean).join(" ");
const lines = (pattern: string): string[] => parsePattern(pattern).slots.map(line);

it("reads subject, object and prepositions of a verb", () => {
  expect(lines("A fire @weapon at|on! R")).toEqual(["actor subject ?", "recipient preposition at|on !"]);
  expect(parsePattern("A fire @weapon at|on! R").fixed).toEqual([{ words: [], classes: ["weapon"], after: [] }]);
});
it("asks for the object unless a question mark frees it", () => {
  expect(lines("A shell R")).toEqual(["actor subject ?", "recipient object !"]);
  expect(lines("A protest against R?")).toEqual(["actor subject ?", "recipient preposition against ?"]);
});
it("keeps particles with their verb", () => {
  expect(parsePattern("A hand over R@territory to T").fixed).toEqual([{ words: ["over"], classes: [], after: [] }]);
  expect(parsePattern("A seal off R").fixed).toEqual([{ words: ["off"], classes: [], after: [] }]);
  expect(parsePattern("A protest over T").fixed).toEqual([]);
});
it("gives a noun the possessor that no preposition fills", () => {
  expect(parsePattern("air strike:n by A on R")).toMatchObject({ kind: "noun", heads: ["strike"], before: ["air"] });
  expect(lines("R's arrest:n by A of R").at(-1)).toBe("recipient possessor ?");
  expect(lines("clash:n between M").at(-1)).toBe("mutual possessor ?");
});
it("reads states and modals", () => {
  expect(parsePattern("A be willing to! C")).toMatchObject({ kind: "state", heads: ["willing"] });
  expect(parsePattern("A will not lift R")).toMatchObject({
    kind: "modal",
    heads: ["lift"],
    negated: true,
    auxiliaries: ["will"],
  });
  expect(lines("A say R must C")).toEqual(["actor clause-subject ?", "recipient subject ?"]);
});
it("makes the subject of a that-clause the recipient of a demand", () =>
  expect(lines("A demand that! R C")).toEqual(["actor subject ?", "recipient clause-subject ?", "content clause !"]));
it("refuses a pattern without a head", () => expect(() => parsePattern("A R")).toThrow("without a head word"));
