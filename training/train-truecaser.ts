import type { LinearModel } from "../src/language/model/linear.ts";
import { wordFacts } from "../src/language/model/word-facts.ts";
import { casingOf, casings } from "../src/language/truecase/truecaser.ts";
import { seeded, shuffle } from "./random.ts";
import { type TaggedSentence, trainTagger } from "./train-tagger.ts";

/** Sentences in which capitals mark names: no headline in title case, no text in capitals, no scrap. */
const tells = (forms: readonly string[]): boolean => {
  const words = forms.filter((form) => /^\p{L}{2,}$/u.test(form));
  const small = words.filter((form) => casingOf(form) === "lower").length;
  return forms.length > 5 && small > 0.6 * words.length && /^\p{Lu}/u.test(forms[0] ?? "");
};

/** Learns case from sentences of news; the first word of a sentence teaches nothing and is given as a class that is left out. */
export const trainTruecaser = (
  sentences: readonly (readonly string[])[],
  mostWords: number,
): { model: LinearModel; mixed: string } => {
  const facts = wordFacts();
  const seen = new Map<string, Map<string, number>>();
  const tagged: TaggedSentence[] = [];
  let count = 0;
  for (const forms of shuffle([...sentences], seeded(5))) {
    if (count > mostWords) break;
    if (!tells(forms)) continue;
    count += forms.length;
    for (const form of forms) {
      if (casingOf(form) !== "mixed" || !/^[\p{L}'’]{3,30}$/u.test(form)) continue;
      const lower = form.toLowerCase();
      const writings = seen.get(lower) ?? new Map<string, number>();
      seen.set(lower, writings.set(form, (writings.get(form) ?? 0) + 1));
    }
    tagged.push({
      words: forms.map((form) => facts(form.toLowerCase())),
      tags: forms.map((form, at) => (at === 0 ? -1 : casings.indexOf(casingOf(form)))),
    });
  }
  const mixed = [...seen.values()].flatMap((writings) => {
    const [most] = [...writings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return most && most[1] >= 3 ? [most[0]] : [];
  });
  return { model: trainTagger(tagged, casings, 20, 3), mixed: mixed.sort().join("\n") };
};
