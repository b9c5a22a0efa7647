import { readFileSync } from "node:fs";
import { textReader } from "../../src/language/index.ts";
import { findTimes } from "../../src/time/index.ts";

const read = textReader(readFileSync("models/language.bin"));

/** Times of a text, parsed as the pipeline parses it. */
export const timesOf = (text: string, published: string | null) =>
  findTimes({ text, published, ...read(text) }, () => {});
export const tokensOf = (text: string) => read(text).tokens;

/** Mentions as lines: words, type, value, mod, days, grain, said or implied. */
export const timeLines = (text: string, published: string | null): string[] =>
  timesOf(text, published).map(
    ({ text: words, type, value, mod, from, to, grain, implied }) =>
      `  ${[words, type, value, mod ?? "-", from && to ? `[${from},${to})` : "no days", grain, implied ? "implied" : "said"].join(" | ")}`,
  );

/** Sentences of a golden file, each with the publication date that stands above it. */
export const sentencesOf = (file: string): { text: string; published: string | null; at: number }[] => {
  let published: string | null = null;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (line.startsWith("published ")) {
        const day = line.slice(10);
        published = day === "null" ? null : day;
        return [];
      }
      return line && !line.startsWith("  ") ? [{ text: line, published, at }] : [];
    });
};

/** The golden file as it should read: every sentence with the lines of its times below it. */
export const rendered = (file: string): string => {
  const found = new Map(sentencesOf(file).map(({ text, published, at }) => [at, timeLines(text, published)]));
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => (line.startsWith("  ") ? [] : [line, ...(found.get(at) ?? [])]))
    .join("\n");
};
