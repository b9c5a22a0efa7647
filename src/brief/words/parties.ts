import type { Ref } from "../../core/contract/references.ts";
import { listInWords } from "./lists.ts";
import { withArticle } from "./voices.ts";

const pronoun =
  /^(?:he|him|she|her|it|they|them|themselves|himself|herself|itself|who|we|us|i|you|those|others?|their|his|its|our|my)$/i;
const owned = /^(?:his|her|its|their|our|my)\s/i;

/** Words that stand with a capital only because a sentence begins with them. */
const common =
  /^(?:the|a|an|about|at|around|nearly|more|several|some|many|local|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|police|soldiers|troops|protesters|protestors|demonstrators|gunmen|militants|fighters|attackers|masked|armed|unknown|unidentified|election|residents|officials|leaders|doctors|students|workers|rebels|former|senior|special|government|security|military|state|regional|ethnic)$/i;

/** An actor as the sentence calls it, with its article; whom it stands for, where the sentence has only a pronoun. */
export const partyInWords = ({ text, name }: Ref): string => {
  const words = text.replace(/\s+/g, " ").trim();
  if (pronoun.test(words) || owned.test(words) || words.length > 80)
    return withArticle(name.replace(/\s+/g, " ").slice(0, 80));
  const [first = ""] = words.split(" ");
  return common.test(first) ? first.toLowerCase() + words.slice(first.length) : words;
};

export const partiesInWords = (refs: readonly Ref[]): string => listInWords(refs.map(partyInWords));
