import type { Sentence, Token } from "../core/annotation.ts";
import { lowerForms } from "../core/lower-forms.ts";
import type { Span } from "../core/span.ts";

/**
 * A word, a number or a sign inside a token. Numbers are read over pieces so that "4,000-strong", "$5bn" and "20-30"
 * read alike whether the tokenizer keeps them whole or splits them.
 */
export interface Piece extends Span {
  readonly lower: string;
  /** Index of its token in the article. */
  readonly token: number;
  /** True where nothing stands between this piece and the one before it. */
  readonly glued: boolean;
  readonly digits: boolean;
}

/** A run of digits with its separators, a word, or one sign. */
export const piecePattern = /[0-9]+(?:[.,][0-9]+)*|\p{L}+(?:['’.]\p{L}+)*\.?|\S/gu;
const longest = 60;
const plainWord = /^[A-Za-z]+$/;

export const piecesOf = (tokens: readonly Token[], sentence: Sentence): readonly Piece[] => {
  const pieces: Piece[] = [];
  const lows = lowerForms(tokens);
  let last = -1;
  for (let token = sentence.from; token < sentence.to; token++) {
    const each = tokens[token];
    if (!each) continue;
    if (plainWord.test(each.form)) {
      const { start, end } = each;
      pieces.push({ start, end, lower: lows[token] ?? "", token, glued: start === last, digits: false });
      last = end;
      continue;
    }
    const form = each.form.length > longest ? each.form.slice(0, longest) : each.form;
    for (const found of form.matchAll(piecePattern)) {
      const start = each.start + found.index;
      const end = start + found[0].length;
      const lower = found[0].toLowerCase().replace("–", "-").replace("—", "-");
      pieces.push({ start, end, lower, token, glued: start === last, digits: /^[0-9]/.test(lower) });
      last = end;
    }
  }
  return pieces;
};

/** How many pieces from `at` on spell the words; 0 where they do not. */
export const spelled = (pieces: readonly Piece[], at: number, words: readonly string[]): number => {
  for (let each = 0; each < words.length; each++) if (pieces[at + each]?.lower !== words[each]) return 0;
  return words.length;
};
