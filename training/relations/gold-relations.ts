import { readJsonLines } from "../../bench/jsonl.ts";
import { builtInCodebook } from "../../src/coding/index.ts";
import { relationFeatures } from "../../src/coding/relate/index.ts";
import type { Span } from "../../src/core/span.ts";
import type { TextReader } from "../../src/language/index.ts";

/** A sentence of the PLV set: both actors marked, with the root type and quad that coders gave. */
export interface GoldRelation {
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  readonly root: string;
  readonly quad: number;
  readonly features: readonly string[];
}
interface PlvRow {
  readonly marked: string;
  readonly root: string;
  readonly quad: number;
}

/** Takes the marks `<s>`, `<t>` out of a sentence and gives the spans they stood around; an empty span where one is missing. */
export const readMarks = (marked: string): { text: string; source: Span; target: Span } => {
  let text = "";
  const marks = new Map<string, number>();
  for (const part of marked.split(/(<\/?[st]>)/)) {
    if (/^<\/?[st]>$/.test(part)) {
      if (!marks.has(part)) marks.set(part, text.length);
    } else text += part;
  }
  const span = (name: string): Span => ({ start: marks.get(`<${name}>`) ?? 0, end: marks.get(`</${name}>`) ?? 0 });
  return { text, source: span("s"), target: span("t") };
};

export const readRelations = (file: string, read: TextReader): GoldRelation[] =>
  readJsonLines<PlvRow>(file).map(({ marked, root, quad }) => {
    const marks = readMarks(marked);
    return { ...marks, root, quad, features: relationFeatures({ ...marks, ...read(marks.text) }, builtInCodebook) };
  });
