import { expect, it } from "vitest";
import { builtInFrames } from "../../../src/coding/frames/codebook.ts";
import { wordClassNames } from "../../../src/coding/frames/word-classes.ts";
import { eventTypes } from "../../../src/core/plover.ts";
import { modesOf } from "../../../src/lexicon/index.ts";

it("holds at least 1,200 frames, some of every PLOVER type", () => {
  expect(builtInFrames.length).toBeGreaterThan(1200);
  for (const type of eventTypes)
    expect(builtInFrames.filter((frame) => frame.type === type).length, type).toBeGreaterThan(40);
});
it("gives every frame an id of its own", () =>
  expect(new Set(builtInFrames.map(({ id }) => id)).size).toBe(builtInFrames.length));
it("uses modes of the PLOVER manual only", () => {
  for (const { type, mode, pattern } of builtInFrames)
    if (mode !== null) expect(modesOf(type), pattern).toContain(mode);
});
it("restricts arguments by classes that exist", () => {
  const used = builtInFrames.flatMap(({ slots, fixed }) => [
    ...slots.map((slot) => slot.class),
    ...fixed.flatMap(({ classes }) => classes),
  ]);
  for (const name of used) if (name !== null) expect(wordClassNames, name).toContain(name);
});
it("motivates every frame by a sentence", () => {
  for (const { example, pattern } of builtInFrames) expect(example, pattern).toMatch(/^[A-Z].+\.$/);
});
