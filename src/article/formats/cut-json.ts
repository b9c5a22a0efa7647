import { Refusal } from "../../core/errors.ts";
import { decode } from "../decode.ts";
import { type Cutter, collect } from "./byte-input.ts";

/** One JSON text of articles: a list of objects, or one object over several lines. Each is read as a line of JSONL is. */
export const cutJson: Cutter = async function* ({ chunks }, { published }) {
  const { text } = await decode(await collect(chunks));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal("bad-json-text", { cause: error instanceof Error ? error.message.slice(0, 120) : "unknown" });
  }
  const encoder = new TextEncoder();
  const about = published ? { published } : {};
  for (const [at, each] of (Array.isArray(value) ? value : [value]).entries())
    yield { at: `#${at + 1}`, kind: "json-line", bytes: encoder.encode(JSON.stringify(each)), about };
};
