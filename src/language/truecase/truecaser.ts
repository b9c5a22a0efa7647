import { best, FeatureList, readLinear, scoreInto } from "../model/linear.ts";
import type { ModelFile } from "../model/model-file.ts";
import { wordFacts } from "../model/word-facts.ts";
import { caseFeatureCount, caseFeatures } from "./case-features.ts";
import { caseless } from "./caseless.ts";

/** How a word is written inside a sentence. */
export const casings = ["lower", "title", "upper", "mixed"] as const;
export type Casing = (typeof casings)[number];

export const casingOf = (form: string): Casing => {
  const lower = form.toLowerCase();
  if (form === lower) return "lower";
  if (form.length > 1 && form === form.toUpperCase()) return "upper";
  return form === titled(lower) ? "title" : "mixed";
};

export const titled = (lower: string): string => {
  const first = String.fromCodePoint(lower.codePointAt(0) ?? 32);
  return lower ? first.toUpperCase() + lower.slice(first.length) : lower;
};

/** Gives sentences back with the capitals that a newspaper would print. Sentences whose case tells something are left as they are. */
export type Truecaser = (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];

/**
 * A perceptron over neighbouring words, trained on news text in small letters, with a table of words of mixed case
 * ("McCain"). The task is that of Lita et al. 2003 (tRuEcasIng).
 */
export const truecaser = (file: ModelFile): Truecaser => {
  const model = readLinear(file, "case");
  const mixed = new Map<string, string>();
  for (const form of file.text("case.mixed").split("\n")) mixed.set(form.toLowerCase(), form);
  const facts = wordFacts();
  const features = new FeatureList(caseFeatureCount);
  const scores = new Int32Array(model.classes.length);
  const write = (lower: string, casing: number): string => {
    const name = casings[casing];
    if (name === "upper") return lower.toUpperCase();
    if (name === "mixed") return mixed.get(lower) ?? titled(lower);
    return name === "title" ? titled(lower) : lower;
  };
  const recase = (forms: readonly string[]): string[] => {
    const lowers = forms.map((form) => form.toLowerCase());
    const words = lowers.map(facts);
    let last = -1;
    let lastButOne = -1;
    return lowers.map((lower, at) => {
      caseFeatures(words, at, last, lastButOne, features);
      scoreInto(model, features, scores);
      lastButOne = last;
      last = /\p{L}/u.test(lower) ? best(scores) : 0;
      const written = write(lower, last);
      return at === 0 && written === lower && lower !== "i" ? titled(lower) : written;
    });
  };
  return (sentences) => {
    const without = caseless(sentences);
    return sentences.map((forms, at) => (without[at] ? recase(forms) : forms));
  };
};
