import type { AliasIndex, AliasMatch } from "../lexicon/alias-index.ts";
import { wordsOf } from "../lexicon/fold.ts";
import type { Meaning } from "../lexicon/names.ts";
import { isBloc } from "../lexicon/sectors.ts";
import { type Reading, type TokenRange, tokensOf } from "./reading.ts";

/** A name of the lexicon in the article, with everything that it may mean. */
export interface KnownName extends TokenRange {
  readonly meanings: readonly Meaning[];
}

/** Alpha-3 that a meaning points to, or null for bodies of no one country. */
export const countryOfMeaning = (meaning: Meaning): string | null => {
  if (meaning.kind === "country") return meaning.sense.alpha3;
  if (meaning.kind !== "entity") return meaning.alpha3;
  const code = meaning.entity.country;
  return code && !isBloc(code) ? code : null;
};

const isAdjectival = (meaning: Meaning): boolean =>
  meaning.kind === "country"
    ? meaning.sense.as === "adjective" || meaning.sense.as === "people"
    : meaning.kind === "entity" && meaning.entity.type === "people";

/** A name must stand on token borders; the full stop of "U.S." belongs to its token. */
const rangeOf = (reading: Reading, start: number, end: number): TokenRange | null => {
  const range = tokensOf(reading.tokens, { start, end });
  const last = range && reading.tokens[range.to - 1];
  return last && (last.end === end || reading.text.slice(end, last.end) === ".") ? range : null;
};

/** One word that is also a common one ("Shell", "Labour", "May") must be tagged a name, or be an adjective of a country. */
const wordAllows = (reading: Reading, range: TokenRange, meanings: readonly Meaning[]): boolean => {
  if (range.to - range.from > 1) return true;
  const token = reading.tokens[range.from];
  if (!token) return false;
  if (token.upos === "PROPN" || token.upos === "X" || reading.nameAt[range.from]) return true;
  return meanings.some(isAdjectival) ? token.upos !== "VERB" : token.upos === "NOUN" && /^\p{Lu}/u.test(token.form);
};

/** "Jordan Henderson" and "Chad" the footballer are people, whatever the lexicon says of the word. */
const insidePersonName = (reading: Reading, range: TokenRange, meanings: readonly Meaning[]): boolean => {
  const name = reading.nameAt[range.from];
  if (name?.label !== "person" || meanings.some((it) => it.kind === "entity" && it.entity.type === "person"))
    return false;
  const whole = name.from === range.from && name.to === range.to;
  if (whole) return meanings.every((it) => it.kind === "country" && it.sense.as === "name") && name.score > 0.9;
  return !meanings.some(isAdjectival) && !(name.from === range.from && range.to < name.to - 1);
};

const meaningsOf = (match: AliasMatch<Meaning>): readonly Meaning[] => {
  const meanings: Meaning[] = [];
  for (const { meant } of match.aliases) meanings.push(meant);
  return meanings;
};

/** Step 1: every name that the lexicon knows, the longest first, none inside another. */
export const findKnownNames = (reading: Reading, index: AliasIndex<Meaning>): readonly KnownName[] => {
  const words = wordsOf(reading.text);
  const found: KnownName[] = [];
  for (let at = 0; at < words.length; ) {
    const match = index.matchAt(reading.text, words, at);
    const first = match && words[match.from];
    const last = match && words[match.to - 1];
    const range = first && last ? rangeOf(reading, first.start, last.end) : null;
    const meanings = match ? meaningsOf(match) : [];
    const sameSentence = range && reading.sentenceOf[range.from] === reading.sentenceOf[range.to - 1];
    if (match && range && sameSentence && wordAllows(reading, range, meanings)) {
      if (!insidePersonName(reading, range, meanings)) found.push({ from: range.from, to: range.to, meanings });
      at = match.to;
    } else at++;
  }
  return found;
};
