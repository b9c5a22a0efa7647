import { Refusal } from "../../core/errors.ts";
import { wideCharset } from "../decode.ts";
import { largest } from "./byte-input.ts";

/** A numbered line, or why the line was refused. Lines count from 1. */
export type NumberedLine =
  | { readonly number: number; readonly line: string }
  | { readonly number: number; readonly refusal: Refusal };

/**
 * Splits a stream of UTF-8, or of UTF-16, at line feeds, holding at most one line in memory: a line without an end must not fill it.
 * Blank lines are passed over.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let begun: string[] = [];
  let length = 0;
  let number = 0;
  const finish = function* (end: string): Generator<NumberedLine> {
    number++;
    const line = begun.join("") + end;
    if (length + end.length > largest) yield { number, refusal: new Refusal("too-large") };
    else if (line.trim()) yield { number, line };
    begun = [];
    length = 0;
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(wideCharset(chunk) ?? "utf-8");
    const pieces = decoder.decode(chunk, { stream: true }).split("\n");
    const rest = pieces.pop() ?? "";
    for (const piece of pieces) yield* finish(piece);
    length += rest.length;
    if (length > largest) begun = [];
    else begun.push(rest);
  }
  if (length > 0) yield* finish("");
}
