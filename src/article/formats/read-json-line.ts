import { readJsonLine } from "../jsonl.ts";
import type { PieceReader } from "./byte-input.ts";

/** A line of JSONL. */
export const readJsonLineBytes: PieceReader = async (bytes, { published }) =>
  readJsonLine(new TextDecoder().decode(bytes), published);
