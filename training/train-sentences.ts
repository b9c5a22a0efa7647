import { FeatureList, type LinearModel } from "../src/language/model/linear.ts";
import {
  borderWords,
  boundaryFeatureCount,
  boundaryFeatures,
  quoteAfter,
} from "../src/language/sentences/boundary-features.ts";
import { gaps } from "../src/language/sentences/line-breaks.ts";
import { formsOf, tokenize } from "../src/language/tokenize/tokenize.ts";
import { PerceptronTrainer } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";
import type { GoldDocument } from "./treebank.ts";

/** Learns from raw text where sentences end, with or without the capitals; borders at empty lines are left out, as a rule decides them. */
export const trainSentences = (documents: readonly GoldDocument[], caseless: boolean, rounds = 8): LinearModel => {
  const trainer = new PerceptronTrainer(["in", "end"], 17);
  const features = new FeatureList(boundaryFeatureCount);
  const random = seeded(1);
  const prepared = documents.map((document) => {
    const spans = tokenize(document.text);
    const ends = new Set(document.sentences.map(({ end }) => end));
    return { document, spans, words: borderWords(document.text, spans, formsOf(document.text, spans), caseless), ends };
  });
  for (let round = 0; round < rounds; round++)
    for (const { document, spans, words, ends } of shuffle([...prepared], random)) {
      let since = 0;
      let quote = 0;
      for (let at = 0; at < words.count; at++, since++) {
        const start = spans.starts[at] ?? 0;
        const end = spans.ends[at] ?? 0;
        if (end - start <= 2) quote = quoteAfter(document.text.slice(start, end), quote);
        const paragraph = words.gap[at] === gaps.paragraph;
        const right = paragraph || ends.has(end) ? 1 : 0;
        if (!paragraph) {
          boundaryFeatures(words, at, since, quote, features);
          const guess = trainer.predict(features);
          if (guess !== right) trainer.update(features, right, guess);
          trainer.tick();
        }
        if (right) since = -1;
        if (paragraph) quote = 0;
      }
    }
  return trainer.finish();
};
