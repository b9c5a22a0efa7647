import { fold, type Word } from "./fold.ts";

/** A name as the lexicon writes it, with the thing that it names. */
export interface Alias<Meant> {
  readonly text: string;
  readonly words: readonly string[];
  readonly meant: Meant;
}

/** A stretch of words that is an alias: from word `from` to word `to`, exclusive. */
export interface AliasMatch<Meant> {
  readonly from: number;
  readonly to: number;
  readonly aliases: readonly Alias<Meant>[];
}

const upper = (letter: string): boolean => letter !== letter.toLowerCase();
const isAcronym = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);

/**
 * Whether words may be written so: a name wants its capital ("Turkey", never "turkey"), an acronym all of its capitals
 * ("WHO", never "who"), and a text in capitals is read as if it were not.
 */
export const caseAgrees = (alias: string, written: string): boolean => {
  if (alias === written) return true;
  if (isAcronym(alias)) return isAcronym(written) || (alias.length > 3 && written[0] === alias[0]);
  const wants = upper(alias[0] ?? "") || /(^|[\s-])\p{Lu}/u.test(alias);
  return !wants || upper(written[0] ?? "") || /[\s'’-]\p{Lu}/u.test(written);
};

const gapsAgree = (text: string, words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (gap.length > 2 || !/^(?:[ \u00a0.'’‘`-]?|\. |[–&/]|\u2011)$/.test(gap)) {
      if (!/^(?: [&–/] ?|, |'s? ?|’s? ?)$/.test(gap)) return false;
    }
  }
  return true;
};

/** Names keyed by their first word: finds the longest name that starts at a word in one look-up. */
export class AliasIndex<Meant> {
  readonly #byFirst = new Map<string, Alias<Meant>[]>();

  add(text: string, words: readonly string[], meant: Meant): void {
    const first = words[0];
    if (first === undefined) return;
    const list = this.#byFirst.get(first);
    const alias = { text, words, meant };
    if (!list) this.#byFirst.set(first, [alias]);
    else {
      const at = list.findIndex((other) => other.words.length < words.length);
      if (at < 0) list.push(alias);
      else list.splice(at, 0, alias);
    }
  }

  /** The longest alias that starts at word `from`; several where namesakes share it. */
  matchAt(text: string, words: readonly Word[], from: number): AliasMatch<Meant> | null {
    const first = words[from];
    const list = first && this.#byFirst.get(fold(first.text));
    if (!list) return null;
    const folded = words.slice(from, from + (list[0]?.words.length ?? 1)).map((word) => fold(word.text));
    const found: Alias<Meant>[] = [];
    for (const alias of list) {
      const length = alias.words.length;
      if (found[0] && length < found[0].words.length) break;
      const last = words[from + length - 1];
      if (!last || !alias.words.every((word, at) => folded[at] === word)) continue;
      if (!gapsAgree(text, words, from, from + length)) continue;
      if (caseAgrees(alias.text, text.slice(first.start, last.end))) found.push(alias);
    }
    const longest = found[0];
    return longest ? { from, to: from + longest.words.length, aliases: found } : null;
  }
}
