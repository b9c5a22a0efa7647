import { readJsonLines, unitOffsets } from "../../jsonl.ts";
import type { Timex } from "./score-times.ts";

/** Articles with marked expressions: WikiWars, TempEval. */
interface ArticleRow {
  readonly dct: string | null;
  readonly text: string;
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly value: string | null }[];
}
/** Bare phrases in the order of the documents that they come from. */
interface PhraseRow {
  readonly phrase: string;
  readonly value: string;
}

export interface KeyArticle {
  readonly kind: "article" | "phrases";
  readonly text: string;
  readonly published: string | null;
  readonly timexes: readonly Timex[];
}

const day = (text: string | null | undefined): string | null => /^\d{4}-\d\d-\d\d/.exec(text ?? "")?.[0] ?? null;

const fromArticle = ({ dct, text, timexes }: ArticleRow): KeyArticle => {
  const units = unitOffsets(text);
  const unit = (at: number): number => units[at] ?? text.length;
  return {
    kind: "article",
    text,
    published: day(dct),
    timexes: timexes.map(({ start, end, value }) => ({ start: unit(start), end: unit(end), value })),
  };
};

/**
 * The phrases of one document as a text of one phrase a paragraph. A phrase that is a bare ISO date opens a document: it is
 * the date line of TimeBank's files, a part of the input, and so its publication date. No value of the key is read.
 */
const fromPhrases = (rows: readonly PhraseRow[]): readonly KeyArticle[] => {
  const documents: PhraseRow[][] = [];
  for (const row of rows) {
    if (/^\d{4}-\d\d-\d\d/.test(row.phrase) || !documents.length) documents.push([]);
    documents.at(-1)?.push(row);
  }
  return documents.map((phrases) => {
    let text = "";
    const timexes = phrases.map(({ phrase, value }) => {
      const start = text.length;
      text += `${phrase}.\n\n`;
      return { start, end: start + phrase.length, value };
    });
    return { kind: "phrases", text, published: day(phrases[0]?.phrase), timexes };
  });
};

const isPhrase = (row: ArticleRow | PhraseRow): row is PhraseRow => "phrase" in row;

/** Reads a key file; the format is told by its fields. */
export const readKey = (file: string): readonly KeyArticle[] => {
  const rows = readJsonLines<ArticleRow | PhraseRow>(file);
  const phrases = rows.filter(isPhrase);
  if (phrases.length) return fromPhrases(phrases);
  return rows.flatMap((row) => (isPhrase(row) ? [] : [fromArticle(row)]));
};
