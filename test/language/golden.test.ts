import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nameReader, textReader } from "../../src/language/index.ts";
import { expectGolden } from "../golden/golden-file.ts";

const folder = "test/golden/language";
const model = readFileSync("models/language.bin");
const read = textReader(model);
const names = nameReader(model);

/** The texts of a golden file stand in it, each behind "# " on one line; "\n" is a line break. */
const textsOf = (content: string): string[] =>
  content
    .split("\n")
    .filter((line) => line.startsWith("# "))
    .map((line) => line.slice(2));

const pad = (words: string, width: number): string => words.padEnd(width);

/** One word a line: number, form, lemma, part of speech, head, relation; a blank line between sentences; names at the end. */
const linesOf = (written: string): string => {
  const text = written.replaceAll("\\n", "\n");
  const { sentences, tokens } = read(text);
  const lines = [`# ${written}`];
  sentences.forEach(({ from, to }, nth) => {
    if (nth > 0) lines.push("   ·");
    tokens.slice(from, to).forEach(({ form, lemma, upos, xpos, head, deprel }, at) => {
      const number = String(at + 1).padStart(4);
      const up = String(head < 0 ? 0 : head - from + 1).padStart(3);
      lines.push(`${number} ${pad(form, 16)} ${pad(lemma, 16)} ${pad(upos, 5)} ${pad(xpos, 5)} ${up} ${deprel}`);
    });
  });
  for (const { start, end, label } of names(sentences, tokens)) lines.push(`   = ${text.slice(start, end)}: ${label}`);
  return `${lines.join("\n")}\n\n`;
};

describe("golden sentences with their trees", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  it.each(files)("%s", (name) => {
    const path = join(folder, name);
    expectGolden(path, textsOf(readFileSync(path, "utf8")).map(linesOf).join(""));
  });
  it("are at least 120", () => {
    const all = files.flatMap((name) => textsOf(readFileSync(join(folder, name), "utf8")));
    expect(all.length).toBeGreaterThanOrEqual(120);
  });
});
