import type { Lemmatizer } from "./lemma/lemmatizer.ts";
import type { Morphology } from "./morphology.ts";

/** Lemma and features of a form with its tags. */
export interface WordReading {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly feats: string;
}
export type WordReader = (form: string, upos: string, xpos: string) => WordReading;

const mostKnown = 40_000;

/** Remembers the readings of each form, up to a bound: nearly every form comes again, mostly with the same tags. */
export const wordReader = (lemma: Lemmatizer, morphology: Morphology): WordReader => {
  const known = new Map<string, WordReading[]>();
  return (form, upos, xpos) => {
    const before = known.get(form);
    for (const reading of before ?? []) if (reading.xpos === xpos && reading.upos === upos) return reading;
    const reading = { upos, xpos, lemma: lemma(form, upos, xpos), feats: morphology(form, upos, xpos) };
    if (before) before.push(reading);
    else {
      if (known.size >= mostKnown) known.clear();
      known.set(form, [reading]);
    }
    return reading;
  };
};
