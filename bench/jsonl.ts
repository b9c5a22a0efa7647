import { readFileSync } from "node:fs";

export const readJsonLines = <Row>(file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Row);

/** The corpora count code points; articles count UTF-16 units. Gives the unit offset of every code point, and of the end. */
export const unitOffsets = (text: string): Uint32Array => {
  const offsets = new Uint32Array([...text].length + 1);
  let at = 0;
  let unit = 0;
  for (const character of text) {
    offsets[at++] = unit;
    unit += character.length;
  }
  offsets[at] = unit;
  return offsets;
};
