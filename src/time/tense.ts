import type { Sentence, Token } from "../core/annotation.ts";
import { holding } from "../core/spans-near.ts";

/**
 * Where the clause of a mention stands in time, seen from the writer; null where its words do not tell. `open` where the
 * mention is an end that may lie on either side: "was extended until 31 October".
 */
export type Tense = "past" | "present" | "future" | "open" | null;

const ahead = /^(plan|schedule|expect|intend|due|set|slate|upcoming|hope|propose|promise|aim|vow|pledge|expire)$/;
const willWords = /^(will|'ll|’ll|wo|shall|would|gonna)$/;

/** Index of the token that holds the offset, or of the one after it. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const ownTense = (token: Token): Tense => {
  if (willWords.test(token.form.toLowerCase())) return "future";
  if (token.xpos === "VBD" || token.feats.includes("Tense=Past")) return "past";
  if (token.xpos === "VBN") return "past";
  return token.xpos === "VBZ" || token.xpos === "VBP" || token.feats.includes("Tense=Pres") ? "present" : null;
};

/** Tense of a verb with its auxiliaries, which stand before it: "will be held", "has been closed", "was to meet". */
const tenseOf = (tokens: readonly Token[], verb: number, from: number): Tense => {
  const token = tokens[verb];
  if (!token) return null;
  let tense = ownTense(token);
  let be: Tense = null;
  for (let at = verb - 1; at >= Math.max(from, verb - 8); at--) {
    const other = tokens[at];
    if (!other || other.head !== verb || !other.deprel.startsWith("aux")) continue;
    const form = other.form.toLowerCase();
    if (willWords.test(form)) return "future";
    if (other.lemma === "be") be = ownTense(other);
    if (other.lemma === "have") return "past";
    if (tense === null || tense === "present") tense = ownTense(other) ?? tense;
  }
  return be === "present" && token.xpos === "VBN" && ahead.test(token.lemma)
    ? "future"
    : be === "present" && token.xpos === "VBG"
      ? "present"
      : tense;
};

const copulaOf = (tokens: readonly Token[], sentence: Sentence, predicate: number): Token | undefined => {
  for (let at = sentence.from; at < sentence.to; at++)
    if (tokens[at]?.head === predicate && tokens[at]?.deprel === "cop") return tokens[at];
  return undefined;
};

const climb = (tokens: readonly Token[], sentence: Sentence, start: number): Tense => {
  let at = start;
  let infinitive = false;
  for (let step = 0; step < 12 && at >= sentence.from && at < sentence.to; step++) {
    const token = tokens[at];
    if (!token) return null;
    if (token.upos === "VERB" || token.upos === "AUX") {
      const tense = tenseOf(tokens, at, sentence.from);
      if (infinitive && ahead.test(token.lemma)) return "future";
      if (tense) return ahead.test(token.lemma) && tense === "present" ? "future" : tense;
      infinitive = true;
    }
    if (token.upos === "ADJ" && ahead.test(token.lemma)) return "future";
    const copula = token.upos === "VERB" ? undefined : copulaOf(tokens, sentence, at);
    if (copula) return ownTense(copula);
    if (token.head < 0 || token.head === at) return null;
    at = token.head;
  }
  return null;
};

const futureWords =
  /\b(?:will|shall|won't|upcoming|is due|are due|is set to|are set to|plans? to|scheduled|is expected|are expected|to be held)\b/i;
const pastWords = /\b(?:said|was|were|had|has|have|did|told|killed|\p{L}{2,20}ed)\b/iu;

/** Tense of the clause that holds the offset: by its verb, or by the sentence's words where no parse tells. */
export const tenseAt = (
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  offset: number,
): Tense => {
  const sentence = holding(sentences, offset);
  if (!sentence) return null;
  const parsed = tokens.length ? climbed(tokens, sentence, offset) : null;
  if (parsed) return parsed;
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
  if (futureWords.test(words)) return "future";
  return pastWords.test(words) ? "past" : null;
};

const climbed = (tokens: readonly Token[], sentence: Sentence, offset: number): Tense =>
  climb(tokens, sentence, tokenAt(tokens, offset));
