import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { QuantityMention } from "../../src/core/contract/mention.ts";
import { expectGolden } from "../golden/golden-file.ts";
import { readQuantities } from "./read.ts";

const shown = (mention: QuantityMention, all: readonly QuantityMention[]): string => {
  const { text, min, best, max, unit, of, increment, partOf, minExclusive, maxExclusive } = mention;
  const interval = `${minExclusive ? ">" : ""}${min ?? ""}..${maxExclusive ? "<" : ""}${max ?? ""}`;
  const whole = all.find(({ id }) => id === partOf);
  return [
    `  ${text} = ${interval} best ${best ?? "-"} ${unit}`,
    of ? ` of ${of.text}` : "",
    increment ? ", more" : "",
    whole ? `, part of ${whole.text}` : "",
  ].join("");
};

/** Each sentence with the quantities read from it. A sentence without lines below holds none: dates, ages in names, codes. */
it("reads the numbers of news as intervals with what they count", () => {
  const path = "test/quantity/golden/phrases.txt";
  const sentences = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("  "));
  const lines = sentences.flatMap((sentence) => {
    const { quantities } = readQuantities(sentence);
    return [sentence, ...quantities.map((each) => shown(each, quantities))];
  });
  expect(sentences.length).toBeGreaterThan(60);
  expectGolden(path, `${lines.join("\n")}\n`);
});
