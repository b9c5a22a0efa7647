import type { Sentence, Token } from "../core/annotation.ts";
import { isBodyNoun, isPersonNoun } from "../lexicon/people/person-nouns.ts";
import type { Piece } from "./1-pieces.ts";
import type { Bounded } from "./4-bounds.ts";
import { signs, unitWords } from "./tables/units.ts";

/** What a number counts or measures. `of` is a half-open token range; `to` the piece after the last unit word. */
export interface Counted {
  readonly unit: string;
  readonly of: { readonly from: number; readonly to: number } | null;
  readonly to: number;
  /** First piece of the mention: a currency sign stands before the number. */
  readonly from: number;
}

const nominal = new Set(["NOUN", "PROPN", "NUM"]);
const premodifier = new Set(["ADJ", "NOUN", "PROPN", "VERB", "ADV", "NUM"]);
const casualties = new Set(["dead", "wounded", "injured", "missing", "homeless", "hurt", "killed", "others"]);
/** Headlines leave out the auxiliary: "4 people shot", "two men found dead". */
const participles = new Set(
  "shot killed wounded injured hurt dead arrested detained missing found charged stabbed hospitalized rescued evacuated displaced".split(
    " ",
  ),
);
const reach = 9;
/** Adverbs after which no counted noun comes: "the 700 already en route". */
const closing = new Set(["already", "still", "now", "currently", "yet", "also", "then", "today", "so", "en"]);

/** The tagger takes the participle of "50,000 Serbs residing there" for a noun; after a plural it is none. */
const isParticiple = (token: Token, before: Token | undefined): boolean =>
  token.form.endsWith("ing") &&
  before !== undefined &&
  (/^NNP?S$/.test(before.xpos) || (before.form.endsWith("s") && isPersonNoun(before)));

/** The noun that a run of modifiers leads to, from the token `at`: "Kosovo Force personnel" → "personnel". */
const nounAhead = (tokens: readonly Token[], sentence: Sentence, at: number): number | null => {
  let found: number | null = null;
  for (let each = at; each < Math.min(sentence.to, at + reach); each++) {
    const token = tokens[each];
    if (!token) break;
    if (token.form === "-") continue;
    if (found === each - 1 && participles.has(token.form.toLowerCase()) && isPersonNoun(tokens[found] ?? token)) break;
    if (closing.has(token.form.toLowerCase()) || (found === each - 1 && isParticiple(token, tokens[each - 1]))) break;
    if (casualties.has(token.form.toLowerCase()) && !nominal.has(tokens[each + 1]?.upos ?? "")) return each;
    if (token.upos === "NUM" && found !== null) break;
    if (nominal.has(token.upos)) found = each;
    else if (found !== null || !premodifier.has(token.upos)) break;
    else if (token.upos === "VERB" && !/^VB[NG]$/.test(token.xpos)) break;
  }
  return found;
};

/** The head noun by the tree where the tree has one to the right, else by the run of words that follow. */
const headOf = (tokens: readonly Token[], sentence: Sentence, last: number, next: number): number | null => {
  const token = tokens[last];
  const head = token?.head ?? -1;
  const modifies = /^(?:nummod|amod|det|compound|advmod|nmod)/.test(token?.deprel ?? "");
  if (modifies && head > last && head < Math.min(sentence.to, last + reach) && nominal.has(tokens[head]?.upos ?? "")) {
    const run = nounAhead(tokens, sentence, next);
    if (tokens[next]?.lemma === "of") return head;
    if (run === null || run < head) return run;
    return tokens[head]?.deprel === "compound" ? run : head;
  }
  if (tokens[next]?.lemma === "of") {
    let at = next + 1;
    while (/^(?:DET|PRON)$/.test(tokens[at]?.upos ?? "") && tokens[at]?.xpos !== "PRP") at++;
    return nounAhead(tokens, sentence, at);
  }
  return nounAhead(tokens, sentence, next);
};

/** The head with an "of" phrase that follows at once: "members of the security forces". */
const phraseEnd = (tokens: readonly Token[], sentence: Sentence, head: number): number => {
  const next = tokens[head + 1];
  if (next?.form.toLowerCase() !== "of") return head + 1;
  let at = head + 2;
  while (tokens[at]?.upos === "DET" || tokens[at]?.xpos === "PRP$") at++;
  const inner = nounAhead(tokens, sentence, at);
  return inner === null ? head + 1 : inner + 1;
};

const unitOfNoun = (token: Token): string =>
  isPersonNoun(token) || casualties.has(token.form.toLowerCase()) ? "person" : "item";

const compoundUnits = new Map([
  ["member", "person"],
  ["man", "person"],
  ["person", "person"],
  ["strong", "person"],
  ["seat", "seat"],
]);

/** "4,000-strong", "12-year-old", "10-member", "5-foot": the unit is in the compound, the noun it tells of comes after. */
const compound = (
  tokens: readonly Token[],
  sentence: Sentence,
  pieces: readonly Piece[],
  found: Bounded,
): Counted | null => {
  const hyphen = pieces[found.to]?.lower === "-" ? 1 : 0;
  const word = pieces[found.to + hyphen]?.lower ?? "";
  const at = (steps: number): string => pieces[found.to + hyphen + steps]?.lower ?? "";
  if (/^years?$/.test(word) && (at(1) === "old" || (at(1) === "-" && at(2) === "old"))) {
    const to = found.to + hyphen + (at(1) === "old" ? 2 : 3);
    const after = (pieces[to - 1]?.token ?? -1) + 1;
    const head = nounAhead(tokens, sentence, after);
    return { unit: "age", of: head === null ? null : { from: after, to: head + 1 }, to, from: found.from };
  }
  if (!hyphen && word !== "strong") return null;
  const unit = compoundUnits.get(word) ?? unitWords.get(word);
  if (!unit) return null;
  const to = found.to + hyphen + 1;
  const after = (pieces[to - 1]?.token ?? -1) + 1;
  const back = word === "strong" && !hyphen ? null : nounAhead(tokens, sentence, after);
  return { unit, of: back === null ? null : { from: after, to: back + 1 }, to, from: found.from };
};

/** The unit of a bounded number and the noun phrase that it counts. */
export const countedBy = (
  tokens: readonly Token[],
  sentence: Sentence,
  pieces: readonly Piece[],
  found: Bounded,
): Counted => {
  const sign = signs.get(pieces[found.from - 1]?.lower ?? "");
  if (sign) {
    const us = pieces[found.from - 2]?.lower === "us" && pieces[found.from - 1]?.glued ? 2 : 1;
    return { unit: sign, of: null, to: found.to, from: found.from - us };
  }
  const joined = compound(tokens, sentence, pieces, found);
  if (joined) return joined;
  const last = pieces[found.to - 1]?.token ?? sentence.from;
  const next = pieces[found.to];
  const of = (from: number, head: number | null) =>
    head === null || head < from ? null : { from, to: phraseEnd(tokens, sentence, head) };
  const two = `${next?.lower ?? ""}-${pieces[found.to + 1]?.lower ?? ""}`;
  const long = unitWords.has(two);
  const unit =
    unitWords.get(two) ?? unitWords.get(next?.lower ?? "") ?? (found.form === "fraction" ? "percent" : undefined);
  if (unit) {
    const to = found.form === "fraction" ? found.to : found.to + (long ? 2 : 1);
    const start = (pieces[to - 1]?.token ?? last) + 1;
    const isOf = tokens[start]?.lemma === "of";
    const head = isOf ? headOf(tokens, sentence, start - 1, start) : null;
    return { unit, of: head === null ? null : { from: start + 1, to: head + 1 }, to, from: found.from };
  }
  const start = next ? next.token : sentence.to;
  const head = start < sentence.to ? headOf(tokens, sentence, last, start) : null;
  if (head === null) return { unit: "none", of: null, to: found.to, from: found.from };
  const token = tokens[head];
  const from = tokens[start]?.lemma === "of" ? start + 1 : start;
  const body = token && isBodyNoun(token) && found.form === "vague";
  return { unit: token && !body ? unitOfNoun(token) : "item", of: of(from, head), to: found.to, from: found.from };
};
