import type { NameSpan } from "../core/annotation.ts";
import { agentAtEnd } from "../lexicon/agents.ts";
import { lowAt, type Reading, type TokenRange } from "./reading.ts";
import { mens, womens } from "./tables/given-names.ts";

const given = new Set([...mens.split("|"), ...womens.split("|")]);
const speaking = new Set([
  "say",
  "tell",
  "add",
  "ask",
  "argue",
  "claim",
  "explain",
  "note",
  "recall",
  "insist",
  "admit",
  "write",
]);

const isPersonNoun = (reading: Reading, at: number): boolean => {
  const words = [at - 2, at - 1, at].filter((index) => index >= 0).map((index) => lowAt(reading, index));
  return agentAtEnd(words)?.agent.type === "person";
};

/** "the minister, A B," and "A B, the minister". */
const besidePerson = (reading: Reading, { from, to }: TokenRange): boolean => {
  if (isPersonNoun(reading, from - 1)) return true;
  if (reading.tokens[from - 1]?.form === "," && isPersonNoun(reading, from - 2)) return true;
  if (reading.tokens[to]?.form !== ",") return false;
  for (let at = to + 1; at < to + 8 && reading.tokens[at]; at++) {
    if (/^[,.;]$/.test(reading.tokens[at]?.form ?? "")) return false;
    if (/^(?:NOUN|PROPN)$/.test(reading.tokens[at]?.upos ?? "") && isPersonNoun(reading, at))
      return reading.tokens[at]?.deprel === "appos" || /^(?:a|an|the)$/.test(lowAt(reading, to + 1));
  }
  return false;
};

/** Where the name proper begins in a span that holds a title, too: "Justice Minister Ana Kovac". */
export const endOfTitle = (reading: Reading, { from, to }: TokenRange): number => {
  for (let at = to - 2; at >= from; at--) if (isPersonNoun(reading, at) && to - at < 5) return at + 1;
  return from;
};

/** Whether a name that no model could label is a person's: by its given name, a title or an apposition, or as one who speaks. */
export const isPersonByContext = (reading: Reading, name: NameSpan): boolean => {
  const words = name.to - name.from;
  if (endOfTitle(reading, name) > name.from) return true;
  if (words > 4 || !/^\p{Lu}/u.test(reading.tokens[name.from]?.form ?? "")) return false;
  if (words > 1 && given.has(reading.tokens[name.from]?.form ?? "")) return true;
  if (besidePerson(reading, name)) return true;
  const last = reading.tokens[name.to - 1];
  const verb = reading.tokens[last?.head ?? -1] ?? reading.tokens[reading.tokens[name.from]?.head ?? -1];
  return words === 2 && last?.upos === "PROPN" && speaking.has(verb?.lemma ?? "");
};

/** "Justice Minister Ana Kovac": up to four capitalised words right after a capitalised title, which no name span holds. */
export const nameAfterTitle = (reading: Reading, at: number): TokenRange | null => {
  const isName = (index: number): boolean => {
    const token = reading.tokens[index];
    return token?.upos === "PROPN" && !reading.nameAt[index] && /^\p{Lu}\p{Ll}/u.test(token.form);
  };
  if (!isName(at) || isPersonNoun(reading, at)) return null;
  // A title in small letters stands before a full name: "regional governor Ivo Marsh".
  if (!/^\p{Lu}/u.test(reading.tokens[at - 1]?.form ?? "") && !isName(at + 1)) return null;
  if (!isPersonNoun(reading, at - 1) || reading.sentenceOf[at] !== reading.sentenceOf[at - 1]) return null;
  let to = at + 1;
  while (to < at + 4 && isName(to) && reading.sentenceOf[to] === reading.sentenceOf[at]) to++;
  return { from: at, to };
};
