import type { NameLabel } from "../../core/annotation.ts";
import { lexiconAgents, singularOf } from "../../lexicon/agents.ts";
import { countryOfDemonym, countryOfName } from "../../lexicon/countries.ts";
import { labelOfHead, labelOfOpening } from "../tables/name-heads.ts";
import { labelInLexicon } from "./lexicon-names.ts";
import { nameClasses } from "./name-features.ts";

/** A stretch of a sentence with what the model gives each class of `nameClasses`. */
export interface JudgedName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly scores: Int32Array;
}

/** What the lexicon's word weighs, and that of a head noun: in the units of the model's scores. */
const listedWeight = 1000;
const headWeight = 600;

/** Written with a capital, and never a name by themselves. */
const neverNames = new Set(["no.", "nos.", "no", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "a.m.", "p.m."]);
const hasCapital = /[\p{Lu}\p{Lt}]/u;

/**
 * False for what no reader calls a name: words without a capital (in a text with capitals), a people by itself ("Americans"),
 * holders of an office by their plural ("Senators"), an abbreviation of the wrong kind ("No.").
 */
export const mayBeName = (forms: readonly string[]): boolean => {
  if (!forms.some((form) => hasCapital.test(form))) return false;
  const [word = ""] = forms;
  if (forms.length > 1 || countryOfName(word)) return true;
  if (countryOfDemonym(word)) return false;
  const lower = word.toLowerCase();
  if (neverNames.has(lower)) return false;
  const singular = singularOf(lower);
  return singular === lower || !lexiconAgents.named(singular);
};

const classOf = (label: (typeof nameClasses)[number] | undefined): number => (label ? nameClasses.indexOf(label) : -1);

/** What the nouns of a longer name say: the word before its first "of", "for" or "in", or its last, or its first ("Lake"). */
const labelOfNouns = (name: string): NameLabel | undefined => {
  const words = name.toLowerCase().split(" ");
  if (words.length < 2) return undefined;
  const border = words.findIndex((word, at) => at > 0 && (word === "of" || word === "for" || word === "in"));
  return labelOfHead(words[border > 0 ? border - 1 : words.length - 1] ?? "") ?? labelOfOpening(words[0] ?? "");
};

/**
 * Mentions of one name share what their sentences tell (one sense a discourse: Gale, Church and Yarowsky 1992); what the
 * lexicon calls the name weighs more than they, what its head noun says a little less.
 */
export const settleNames = (judged: readonly JudgedName[]): readonly JudgedName[] => {
  const mentions = new Map<string, JudgedName[]>();
  for (const each of judged) {
    const others = mentions.get(each.name);
    if (others) others.push(each);
    else mentions.set(each.name, [each]);
  }
  const shared = new Map<string, Int32Array>();
  for (const [name, all] of mentions) {
    const sums = new Float64Array(nameClasses.length);
    for (const { scores } of all)
      scores.forEach((score, at) => {
        sums[at] = (sums[at] ?? 0) + score;
      });
    const scores = new Int32Array(sums.length);
    for (let at = 0; at < sums.length; at++) scores[at] = Math.round((sums[at] ?? 0) / Math.sqrt(all.length));
    const add = (at: number, weight: number): void => {
      if (at >= 0) scores[at] = (scores[at] ?? 0) + weight;
    };
    const listed = classOf(labelInLexicon(name));
    add(listed, listedWeight);
    if (listed < 0) add(classOf(labelOfNouns(name)), headWeight);
    shared.set(name, scores);
  }
  return judged.map((each) => ({ ...each, scores: shared.get(each.name) ?? each.scores }));
};
