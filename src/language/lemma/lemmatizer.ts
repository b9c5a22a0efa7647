import { type Lexicon, readLexicon } from "../lexicon.ts";
import type { ModelFile } from "../model/model-file.ts";
import { applyScript } from "./edit-script.ts";

/** Gives the lemma of a form with its tags; names keep their capitals. */
export type Lemmatizer = (form: string, upos: string, xpos: string) => string;

export const longestSuffix = 6;
const curly = /[’‘`]/gu;
const isTitle = /^\p{Lu}\p{Ll}+$/u;
const isUpper = /^(?=.{2})[\p{Lu}\p{N}.&]*\p{Lu}[\p{Lu}\p{N}.&]*s?$/u;

/** Lower case with straight apostrophes: the key under which words are found. */
export const lemmaKey = (form: string): string => form.toLowerCase().replace(curly, "'");

/** Rules from ending and tags to an edit script, the longest ending first. */
export type EndingRules = ReadonlyMap<string, string>;

const readPairs = (text: string): Map<string, string> => {
  const pairs = new Map<string, string>();
  for (const line of text.split("\n")) {
    const [key, value] = line.split("\t");
    if (key && value) pairs.set(key, value);
  }
  return pairs;
};

/** The longest ending whose script gives a known word; where none does, what the longest ending says. */
const byEnding = (rules: EndingRules, lexicon: Lexicon, lower: string, upos: string, xpos: string): string => {
  let first: string | undefined;
  for (let length = Math.min(longestSuffix, lower.length); length >= 0; length--) {
    const script = rules.get(`-${lower.slice(lower.length - length)} ${xpos} ${upos}`);
    if (!script) continue;
    if (script === "0" && first === undefined && length > 2) return script;
    first ??= script;
    const lemma = applyScript(lower, script);
    if (lemma !== lower && lexicon(lemma)) return script;
  }
  return first ?? "0";
};

/** The lemma where no table knows the word. */
export const lemmaByRule = (rules: EndingRules, lexicon: Lexicon, form: string, upos: string, xpos: string): string => {
  const lower = lemmaKey(form);
  if (upos === "NUM" && /^\p{N}/u.test(form))
    return /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d+)?$/u.test(form) ? form.replaceAll(",", "") : form;
  const name = upos === "PROPN" || xpos === "NNP" || xpos === "NNPS";
  const script = byEnding(rules, lexicon, lower, upos, xpos);
  const keeps = name || ((isTitle.test(form) || isUpper.test(form)) && !lexicon(lower));
  const lemma = applyScript(keeps ? form : lower, script) || lower;
  return name && form === lower && form.length > 2 && !/[@./]/u.test(form)
    ? lemma.slice(0, 1).toUpperCase() + lemma.slice(1)
    : lemma;
};

/** Words that the rules get wrong by table, all others by the longest ending that the treebanks show for the tag. */
export const lemmatizer = (file: ModelFile): Lemmatizer => {
  const table = readPairs(file.text("lemma.words"));
  const rules = readPairs(file.text("lemma.endings"));
  const lexicon = readLexicon(file);
  return (form, upos, xpos) =>
    form.length > 60
      ? form
      : (table.get(`${lemmaKey(form)} ${xpos} ${upos}`) ?? lemmaByRule(rules, lexicon, form, upos, xpos));
};
