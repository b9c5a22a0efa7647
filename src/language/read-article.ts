import type { Sentence, Token } from "../core/annotation.ts";
import type { AnalysedSentence, Analyser } from "./analyser.ts";
import type { Lemmatizer } from "./lemma/lemmatizer.ts";
import type { LinearModel } from "./model/linear.ts";
import { type Morphology, withVoice } from "./morphology.ts";
import { partLastStops, sentenceEnds } from "./sentences/split-sentences.ts";
import { tokenize } from "./tokenize/tokenize.ts";

export interface ReaderModels {
  readonly sentence: LinearModel;
  readonly analyser: Analyser;
  readonly lemma: Lemmatizer;
  readonly morphology: Morphology;
}

const passiveOf = ({ deprels, heads }: AnalysedSentence): Set<number> => {
  const passive = new Set<number>();
  deprels.forEach((deprel, at) => {
    if (deprel === "aux:pass" || deprel === "nsubj:pass") passive.add(heads[at] ?? -1);
  });
  return passive;
};

/** Sentences and tokens of a text: words, sentence ends, then tags and trees, lemmas and features. */
export const readArticle = (text: string, models: ReaderModels): { sentences: Sentence[]; tokens: Token[] } => {
  const words = tokenize(text);
  const { spans, ends } = partLastStops(text, words, sentenceEnds(models.sentence, text, words));
  const form = (at: number): string => text.slice(spans.starts[at], spans.ends[at]);
  let from = 0;
  const forms = ends.map((end) => {
    const sentence: string[] = [];
    for (; from <= end; from++) sentence.push(form(from));
    return sentence;
  });
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  models.analyser.analyse(forms).forEach((analysed, nth) => {
    const first = tokens.length;
    const passive = passiveOf(analysed);
    forms[nth]?.forEach((written, at) => {
      const [upos = "X", xpos = "FW", head = -1] = [analysed.upos[at], analysed.xpos[at], analysed.heads[at]];
      tokens.push({
        start: spans.starts[first + at] ?? 0,
        end: spans.ends[first + at] ?? 0,
        form: written,
        lemma: models.lemma(written, upos, xpos),
        upos,
        xpos,
        feats: withVoice(models.morphology(written, upos, xpos), passive.has(at)),
        head: head < 0 ? -1 : first + head,
        deprel: analysed.deprels[at] ?? "dep",
      });
    });
    const start = tokens[first]?.start ?? 0;
    sentences.push({ start, end: tokens.at(-1)?.end ?? start, from: first, to: tokens.length });
  });
  return { sentences, tokens };
};
