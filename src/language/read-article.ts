import type { Sentence, Token } from "../core/annotation.ts";
import type { AnalysedSentence, Analyser } from "./analyser.ts";
import type { Lemmatizer } from "./lemma/lemmatizer.ts";
import { type Morphology, withVoice } from "./morphology.ts";
import { partLastStops, type SentenceModels, sentenceEnds } from "./sentences/split-sentences.ts";
import { settleCases } from "./settled-cases.ts";
import { settlePhrases } from "./settled-phrases.ts";
import { tokenize, type WordSpans } from "./tokenize/tokenize.ts";

/** Gives the forms of sentences as the analyser and the names want them; as many words as before. */
export type Normaliser = (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];

export interface ReaderModels {
  readonly sentence: SentenceModels;
  readonly analyser: Analyser;
  readonly lemma: Lemmatizer;
  readonly morphology: Morphology;
  readonly normalise: Normaliser;
}

const passiveOf = ({ deprels, heads }: AnalysedSentence): Set<number> => {
  const passive = new Set<number>();
  deprels.forEach((deprel, at) => {
    if (deprel === "aux:pass" || deprel === "nsubj:pass") passive.add(heads[at] ?? -1);
  });
  return passive;
};

/** The word spans of a text and the forms of its sentences. */
export const splitText = (models: SentenceModels, text: string): { spans: WordSpans; forms: string[][] } => {
  const words = tokenize(text);
  const { spans, ends } = partLastStops(text, words, sentenceEnds(models, text, words));
  let at = 0;
  const forms = ends.map((end) => {
    const sentence: string[] = [];
    for (; at <= end; at++) sentence.push(text.slice(spans.starts[at], spans.ends[at]));
    return sentence;
  });
  return { spans, forms };
};

/** Sentences and tokens of a text: words, sentence ends, then tags and trees, lemmas and features. */
export const readArticle = (text: string, models: ReaderModels): { sentences: Sentence[]; tokens: Token[] } => {
  const { spans, forms } = splitText(models.sentence, text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const normal = models.normalise(forms);
  models.analyser.analyse(normal).forEach((given, nth) => {
    const analysed = settleCases(settlePhrases(normal[nth] ?? [], given));
    const first = tokens.length;
    const passive = passiveOf(analysed);
    forms[nth]?.forEach((written, at) => {
      const plain = normal[nth]?.[at] ?? written;
      const [upos = "X", xpos = "FW", head = -1] = [analysed.upos[at], analysed.xpos[at], analysed.heads[at]];
      tokens.push({
        start: spans.starts[first + at] ?? 0,
        end: spans.ends[first + at] ?? 0,
        form: written,
        lemma: models.lemma(plain, upos, xpos),
        upos,
        xpos,
        feats: withVoice(models.morphology(plain, upos, xpos), passive.has(at)),
        head: head < 0 ? -1 : first + head,
        deprel: analysed.deprels[at] ?? "dep",
      });
    });
    const start = tokens[first]?.start ?? 0;
    sentences.push({ start, end: tokens.at(-1)?.end ?? start, from: first, to: tokens.length });
  });
  return { sentences, tokens };
};
