import { Refusal } from "../../core/errors.ts";
import { readJsonLine } from "../jsonl.ts";
import { type Reader, refusalOf, refused } from "./byte-input.ts";
import { splitLines } from "./lines.ts";

/** JSONL: one article a line. A bad line is refused, and the rest goes on. */
export const readJsonLines: Reader = async function* ({ chunks }, { published }) {
  for await (const each of splitLines(chunks)) {
    const at = `:${each.number}`;
    if ("refusal" in each) {
      yield refused(at, each.refusal);
      continue;
    }
    try {
      yield { at, source: readJsonLine(each.line, published) };
    } catch (error) {
      yield refused(at, refusalOf(error, new Refusal("bad-json")), each.line);
    }
  }
};
