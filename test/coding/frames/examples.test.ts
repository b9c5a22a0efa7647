import { expect, it } from "vitest";
import { findMatches } from "../../../src/coding/events/find-matches.ts";
import { readingOf } from "../../../src/coding/events/reading.ts";
import { builtInCodebook, builtInFrames } from "../../../src/coding/frames/codebook.ts";
import { bareArticle } from "../../../src/core/bare-article.ts";
import { textReader } from "../../../src/language/index.ts";
import { languageModel } from "../../../src/pipeline/node-resources.ts";

const read = textReader(languageModel());
const typesOf = (text: string): string[] => {
  const article = bareArticle("a", text);
  const reading = readingOf({ article, ...read(text), times: [], places: [], actors: [] });
  return findMatches(reading, builtInCodebook).map(({ frame }) => frame.type);
};

/** What the tagger or the parser misreads, one sentence in ten, is not held against a frame: the floor may only rise. */
const floor = 0.9;

it("codes the sentence that motivated a frame by its type", () => {
  const missed = builtInFrames.filter(({ type, example }) => !typesOf(example).includes(type));
  const share = 1 - missed.length / builtInFrames.length;
  expect(share, missed.map(({ id, example }) => `${id}: ${example}`).join("\n")).toBeGreaterThan(floor);
});
