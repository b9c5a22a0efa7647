import { expect, it } from "vitest";
import { builtInFrames } from "../../../src/coding/frames/codebook.ts";
import { codebookAsText } from "../../../src/coding/frames/codebook-as-text.ts";
import { CodebookFault, readUserCodebook } from "../../../src/coding/frames/user-codebook.ts";

const own = `
frames:
  - pattern: A commandeer R
    type: COERCE
    mode: seize
    example: Soldiers commandeered a lorry.
  - { pattern: A raid R, type: COERCE, mode: seize, example: Agents raided the bank. }
without: [coding/assault-storm]
`;

it("adds frames, overrides those of the same pattern and leaves out those named", () => {
  const book = readUserCodebook(own);
  expect(book.byHead.get("commandeer")?.map(({ id }) => id)).toEqual(["coding/own-coerce-commandeer"]);
  expect(book.frames.filter(({ pattern }) => pattern === "A raid R").map(({ type }) => type)).toEqual(["COERCE"]);
  expect(book.frames.some(({ id }) => id === "coding/assault-storm")).toBe(false);
});
it("says in one line what to mend", () => {
  const fault = (yaml: string): string => {
    try {
      readUserCodebook(yaml);
    } catch (error) {
      if (error instanceof CodebookFault) return error.message;
    }
    return "no fault";
  };
  expect(fault("frames: [{pattern: A R, type: COERCE}]")).toContain("without a head word");
  expect(fault("frames: [{pattern: A raid R, type: COERCE, mode: nuke}]")).toContain('COERCE has no mode "nuke"');
  expect(fault("frames: [{pattern: A raid R@moon, type: COERCE}]")).toContain('no word class "@moon"');
  expect(fault("frames: [{pattern: A raid R, type: HUG}]")).toMatch(
    /^frame 1 \("A raid R"\), type: must be one of AGREE, CONSULT,/,
  );
  expect(fault("frames: [{pattern: A raid R, type: COERCE}, {type: COERCE}]")).toMatch(/^frame 2, pattern: /);
  expect(fault("frame: []")).toContain("the file: ");
  expect(fault("without: [coding/none]")).toContain('no frame "coding/none"');
  expect(fault("frames: [")).toContain("no YAML");
  expect(fault("")).toBe("no fault");
});
it("prints every frame with its sentence", () => {
  const text = codebookAsText(readUserCodebook(""));
  expect(text.startsWith(`${builtInFrames.length} frames`)).toBe(true);
  for (const { example } of builtInFrames.slice(0, 50)) expect(text).toContain(example);
});
