import type { Meaning } from "../lexicon/names.ts";
import { countryOfMeaning } from "./01-known-names.ts";
import type { Classified, Phrase } from "./classify-phrase.ts";
import { classifyPhrase } from "./classify-phrase.ts";
import type { Context } from "./context.ts";
import { hangsOn, lowAt, type Reading, type TokenRange } from "./reading.ts";
import { keptPrepositions } from "./tables/phrase-words.ts";

/** No description is longer: a longer one is a parse gone wrong. */
const longest = 14;

const before =
  /^(?:det|amod|nummod|compound|nmod:poss|nmod|flat|advmod|case|punct|obl|obl:npmod|obl:unmarked|nmod:npmod|nmod:unmarked|appos|acl|obj|goeswith|dep|cc|conj|nsubj|advcl)/;

/** Left edge of the noun phrase: what hangs on the head without a gap, without prepositions and commas at the edge. */
const leftEdge = (reading: Reading, head: number, floor: number): number => {
  const { tokens } = reading;
  let from = head;
  for (let at = head - 1; at >= floor && head - at < longest; at--) {
    const token = tokens[at];
    if (!token || !before.test(token.deprel) || !hangsOn(reading, at, head)) break;
    if (/^(?:ADP|SCONJ|VERB|AUX|CCONJ|INTJ)$/.test(token.upos) && !(token.upos === "VERB" && token.deprel === "amod"))
      break;
    if (token.upos === "PUNCT" && !/^[-–‑]$/.test(token.form)) break;
    if (token.upos === "PRON" && !/Poss=Yes/.test(token.feats)) break;
    if (reading.sentenceOf[at] !== reading.sentenceOf[head]) break;
    from = at;
  }
  return withoutLooseStart(reading, from, head);
};

/** "now a lawyer", "least 14 soldiers" of "at least 14 soldiers": words that the phrase does not begin with. */
const withoutLooseStart = ({ tokens }: Reading, edge: number, head: number): number => {
  let from = edge;
  for (; from < head; from++) {
    const token = tokens[from];
    const next = tokens[from + 1];
    const adverb = token?.upos === "ADV" && !/^(?:NUM|ADJ)$/.test(next?.upos ?? "");
    const bound = /^(?:least|most|than)$/.test(token?.form ?? "") && next?.upos === "NUM";
    if (!adverb && !bound && !/^(?:PUNCT|PART)$/.test(token?.upos ?? "")) break;
  }
  return from;
};

/** "Boko Haram gunmen": a body's or a people's name right before the phrase belongs to it, whatever the tree says. */
const withNameBefore = (reading: Reading, context: Context, from: number): number => {
  const known = context.knownAt[from - 1];
  if (!known || known.to !== from || reading.sentenceOf[from - 1] !== reading.sentenceOf[from]) return from;
  if (/^(?:DET|PRON|NUM)$/.test(reading.tokens[from]?.upos ?? "")) return from;
  const meaning = chosenMeaning(known.meanings, context);
  const body =
    meaning?.kind === "entity" && (meaning.entity.type === "organisation" || meaning.entity.type === "people");
  const adjective = meaning?.kind === "country" && (meaning.sense.as === "adjective" || meaning.sense.as === "people");
  return body || adjective ? known.from : from;
};

/** "aide to U.S. President Joe Biden", "mayor of Zvecan": prepositional phrases that hang on the head, one after another. */
const rightEdge = (reading: Reading, head: number): number => {
  const { tokens } = reading;
  let to = head + 1;
  for (let chained = 0; chained < 2; chained++) {
    if (!keptPrepositions.has(lowAt(reading, to)) || tokens[to]?.upos !== "ADP") break;
    const object = tokens[to]?.head ?? -1;
    const noun = tokens[object];
    if (
      !noun ||
      object <= to ||
      object - head > longest ||
      !/^nmod/.test(noun.deprel) ||
      !hangsOn(reading, object, head)
    )
      break;
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(noun.upos)) break;
    let end = object + 1;
    const joins = (at: number) =>
      tokens[at]?.upos === "PROPN" &&
      reading.sentenceOf[at] === reading.sentenceOf[head] &&
      (tokens[at - 1]?.upos === "PROPN" || hangsOn(reading, at, object));
    while (joins(end)) end++;
    to = end;
  }
  return to;
};

/** The noun phrase of a head, without relative clauses, appositions and coordinated neighbours. */
export const nounPhraseOf = (reading: Reading, context: Context, head: number): TokenRange => {
  const sentence = reading.sentences[reading.sentenceOf[head] ?? 0];
  const from = withNameBefore(reading, context, leftEdge(reading, head, sentence?.from ?? 0));
  return { from, to: rightEdge(reading, head) };
};

/** Of several meanings the one whose country the article is about, or else the lexicon's first. */
export const chosenMeaning = (meanings: readonly Meaning[], context: Context): Meaning | null => {
  if (meanings.length < 2) return meanings[0] ?? null;
  const weight = (meaning: Meaning) => context.counts.get(countryOfMeaning(meaning) ?? "") ?? 0;
  const best = meanings.reduce((top, each) => (weight(each) > weight(top) + 1 ? each : top));
  return best;
};

export const phraseOf = (reading: Reading, context: Context, range: TokenRange, head: number): Phrase => {
  const names: Phrase["names"][number][] = [];
  for (let at = range.from; at < range.to; at++) {
    const known = context.nameFrom.get(at);
    const meaning = known && known.to <= range.to ? chosenMeaning(known.meanings, context) : null;
    if (known && meaning) names.push({ from: at - range.from, to: known.to - range.from, meaning });
  }
  const words = reading.tokens.slice(range.from, range.to).map(({ form }) => form);
  return { words, head: head - range.from, names };
};

/** Written field by field, so that all have one shape, which the engine reads fast. */
const ofCountry = (found: Classified, country: string | null): Classified => {
  const { agent, agentFrom, agentTo, sectors, bloc, organisation, former, ethnic } = found;
  return { agent, agentFrom, agentTo, sectors, country, bloc, organisation, former, ethnic };
};

/** Classifies a noun phrase where it stands; the country of a place in it counts where the lexicon knows no name. */
export const classifyInArticle = (reading: Reading, context: Context, range: TokenRange, head: number): Classified => {
  const found = classifyPhrase(phraseOf(reading, context, range, head), reading.article.published, context.agents);
  const ethnicOrUnknown = found.country === null && found.bloc === null;
  if (!ethnicOrUnknown) return found;
  if (found.ethnic) return ofCountry(found, context.focus);
  for (let at = range.from; at < range.to; at++) {
    const place = context.knownAt[at] ? null : reading.placeAt[at];
    if (place?.country) return ofCountry(found, place.country);
  }
  return found;
};
