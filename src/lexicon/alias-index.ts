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

/** The names that begin with one word. */
interface Begun<Meant> {
  /** Names of this word alone. */
  readonly alone: Alias<Meant>[];
  /** Longer ones by their second word, the longest first. */
  readonly longer: Map<string, Alias<Meant>[]>;
}

const mostWritten = 50_000;

/** Names keyed by their first two words: finds the longest name that starts at a word in a look-up or two. */
export class AliasIndex<Meant> {
  readonly #begun = new Map<string, Begun<Meant>>();
  /** Words as articles write them, with the names that begin so: nearly every word comes again, and most begin none. */
  readonly #written = new Map<string, Begun<Meant> | null>();

  add(text: string, words: readonly string[], meant: Meant): void {
    const [first, second] = words;
    if (first === undefined) return;
    const begun: Begun<Meant> = this.#begun.get(first) ?? { alone: [], longer: new Map() };
    this.#begun.set(first, begun);
    this.#written.clear();
    const alias = { text, words, meant };
    if (second === undefined) {
      begun.alone.push(alias);
      return;
    }
    const list = begun.longer.get(second) ?? [];
    begun.longer.set(second, list);
    const at = list.findIndex((other) => other.words.length < words.length);
    list.splice(at < 0 ? list.length : at, 0, alias);
  }

  #begunBy(word: string): Begun<Meant> | null {
    const before = this.#written.get(word);
    if (before !== undefined) return before;
    const begun = this.#begun.get(fold(word)) ?? null;
    if (this.#written.size >= mostWritten) this.#written.clear();
    this.#written.set(word, begun);
    return begun;
  }

  /** The longest alias that starts at word `from`; several where namesakes share it. */
  matchAt(text: string, words: readonly Word[], from: number): AliasMatch<Meant> | null {
    const first = words[from];
    const begun = first && this.#begunBy(first.text);
    if (!begun) return null;
    const second = begun.longer.size ? words[from + 1] : undefined;
    const longer = second && begun.longer.get(fold(second.text));
    const found = (longer && agreeing(text, words, from, longer)) ?? agreeing(text, words, from, begun.alone);
    const longest = found?.[0];
    return found && longest ? { from, to: from + longest.words.length, aliases: found } : null;
  }
}

/** The longest of the aliases that stand at word `from` in their right case, or null. */
const agreeing = <Meant>(
  text: string,
  words: readonly Word[],
  from: number,
  list: readonly Alias<Meant>[],
): Alias<Meant>[] | null => {
  const found: Alias<Meant>[] = [];
  for (const alias of list) {
    const length = alias.words.length;
    if (found[0] && length < found[0].words.length) break;
    const last = words[from + length - 1];
    if (!last || !alias.words.every((word, at) => at < 2 || fold(words[from + at]?.text ?? "") === word)) continue;
    if (!gapsAgree(text, words, from, from + length)) continue;
    if (caseAgrees(alias.text, text.slice(words[from]?.start ?? 0, last.end))) found.push(alias);
  }
  return found.length ? found : null;
};
