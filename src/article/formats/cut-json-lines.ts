import { type Cutter, refused } from "./byte-input.ts";
import { splitLines } from "./lines.ts";

/** JSONL: one article a line. */
export const cutJsonLines: Cutter = async function* ({ chunks }, { published }) {
  const encoder = new TextEncoder();
  const about = published ? { published } : {};
  for await (const each of splitLines(chunks)) {
    const at = `:${each.number}`;
    if ("refusal" in each) yield refused(at, each.refusal);
    else yield { at, kind: "json-line", bytes: encoder.encode(each.line), about };
  }
};
