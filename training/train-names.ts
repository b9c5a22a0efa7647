import { FeatureList, type LinearModel } from "../src/language/model/linear.ts";
import { type Chunk, chunksOf } from "../src/language/names/chunks.ts";
import { remember } from "../src/language/names/find-names.ts";
import { type NameSentence, nameClasses, nameFeatureCount, nameFeatures } from "../src/language/names/name-features.ts";
import { namesOf } from "./name-spans.ts";
import { PerceptronTrainer } from "./perceptron.ts";
import { seeded, shuffle } from "./random.ts";
import type { GoldDocument } from "./treebank.ts";

interface Prepared {
  readonly forms: readonly string[];
  readonly tags: readonly string[];
  readonly chunks: readonly Chunk[];
  /** Class of every gold span, by "from-to". */
  readonly gold: ReadonlyMap<string, number>;
}

const prepare = ({ sentences }: GoldDocument): Prepared[] =>
  sentences.map((sentence) => {
    const forms = sentence.words.map(({ form }) => form);
    const tags = sentence.words.map(({ xpos }) => xpos);
    const gold = namesOf(sentence).map(({ from, to, label }) => [`${from}-${to}`, nameClasses.indexOf(label)] as const);
    return { forms, tags, chunks: chunksOf(forms, tags), gold: new Map(gold) };
  });

/** Learns what chunks are from the documents that carry entities, with the memory of each document. */
export const trainNames = (
  documents: readonly GoldDocument[],
  { lexicon, contexts, list }: Pick<NameSentence, "lexicon" | "contexts" | "list">,
): LinearModel => {
  const trainer = new PerceptronTrainer([...nameClasses], 18);
  const features = new FeatureList(nameFeatureCount);
  const random = seeded(4);
  const marked = documents
    .filter(({ sentences }) => sentences.some(({ words }) => words.some(({ misc }) => misc.includes("Entity="))))
    .map(prepare);
  for (let round = 0; round < 12; round++)
    for (const sentences of shuffle(marked, random)) {
      const earlier = new Map<string, number>();
      for (const { forms, tags, chunks, gold } of sentences) {
        const sentence: NameSentence = { forms, tags, lexicon, contexts, list, earlier };
        const learn = (from: number, to: number, parts: number, right: number): void => {
          nameFeatures(sentence, from, to, parts, features);
          const guess = trainer.predict(features);
          if (guess !== right) trainer.update(features, right, guess);
          trainer.tick();
          if (guess > 1) remember(earlier, forms, from, to, guess);
        };
        for (const { from, to, parts } of chunks) {
          const whole = gold.get(`${from}-${to}`) ?? 0;
          const split = whole === 0 && parts.length > 1;
          learn(from, to, parts.length, split ? 1 : whole);
          if (split) for (const part of parts) learn(part.from, part.to, 1, gold.get(`${part.from}-${part.to}`) ?? 0);
        }
      }
    }
  return trainer.finish();
};
