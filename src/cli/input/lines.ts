import { createReadStream } from "node:fs";
import { Refusal } from "../../core/errors.ts";

/** No article is larger; a line without an end must not fill the memory. */
export const mostCharacters = 32 * 1024 * 1024;

/** A numbered line, or why the line was refused. Lines count from 1. */
export type NumberedLine =
  | { readonly number: number; readonly line: string }
  | { readonly number: number; readonly refusal: Refusal };

/** Splits a UTF-8 stream at line feeds, holding at most one line in memory. Blank lines are passed over. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  let number = 0;
  let skipping = false;
  const finish = function* (line: string): Generator<NumberedLine> {
    number++;
    if (skipping) yield { number, refusal: new Refusal("too-large") };
    else if (line.trim()) yield { number, line };
    skipping = false;
  };
  for await (const chunk of chunks) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) yield* finish(piece);
    if (rest.length > mostCharacters) {
      skipping = true;
      rest = "";
    }
  }
  if (rest || skipping) yield* finish(rest);
}

export const linesOf = (path: string): AsyncGenerator<NumberedLine> => splitLines(createReadStream(path));
