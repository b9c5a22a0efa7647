import { hashText } from "../src/language/model/hash.ts";

/** Hashes of the words that occur in small letters at least three times, and more often than one time in ten. */
export const makeLexicon = (sentences: readonly (readonly string[])[]): Int32Array => {
  const counts = new Map<string, { small: number; all: number }>();
  for (const forms of sentences)
    forms.forEach((form, at) => {
      const lower = form.toLowerCase();
      if (!/^\p{L}[\p{L}'’-]*$/u.test(lower) || lower.length > 30) return;
      const count = counts.get(lower) ?? { small: 0, all: 0 };
      if (form === lower) count.small++;
      if (at > 0) count.all++;
      counts.set(lower, count);
    });
  const words = [...counts].filter(([, { small, all }]) => small >= 3 && small >= 0.1 * all).map(([word]) => word);
  return Int32Array.from(words, (word) => hashText(word)).sort();
};
