import type { Sentence, Token } from "../core/annotation.ts";
import type { AnalysedSentence, Analyser } from "./analyser.ts";
import { withVoice } from "./morphology.ts";
import { partLastStops, type SentenceModels, sentenceEnds } from "./sentences/split-sentences.ts";
import { settleAcronyms } from "./settled-acronyms.ts";
import { settleCases } from "./settled-cases.ts";
import { settleClauses } from "./settled-clauses.ts";
import { settlePhrases } from "./settled-phrases.ts";
import { settleTitles } from "./settled-titles.ts";
import { formsOf, tokenize, type WordSpans } from "./tokenize/tokenize.ts";
import type { WordReader } from "./word-readings.ts";

/** Gives the forms of sentences as the analyser and the names want them; as many words as before. */
export type Normaliser = (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];

export interface ReaderModels {
  readonly sentence: SentenceModels;
  readonly analyser: Analyser;
  readonly word: WordReader;
  readonly normalise: Normaliser;
}

const passiveOf = ({ deprels, heads }: AnalysedSentence): Set<number> => {
  const passive = new Set<number>();
  deprels.forEach((deprel, at) => {
    if (deprel === "aux:pass" || deprel === "nsubj:pass") passive.add(heads[at] ?? -1);
  });
  return passive;
};

/** What the network is known to get wrong, set right by rule. */
const settle = (forms: readonly string[], given: AnalysedSentence): AnalysedSentence =>
  settleClauses(forms, settleCases(settleTitles(forms, settlePhrases(forms, settleAcronyms(forms, given)))));

/** The word spans of a text and the forms of its sentences. */
export const splitText = (models: SentenceModels, text: string): { spans: WordSpans; forms: string[][] } => {
  const words = tokenize(text);
  const written = formsOf(text, words);
  const { spans, ends } = partLastStops(text, words, sentenceEnds(models, text, words, written));
  const all = spans === words ? written : formsOf(text, spans);
  let from = 0;
  const forms = ends.map((end) => {
    const sentence = all.slice(from, end + 1);
    from = end + 1;
    return sentence;
  });
  return { spans, forms };
};

/** What is read in a text, and the forms of its sentences as the models want them. */
export interface ReadText {
  readonly sentences: Sentence[];
  readonly tokens: Token[];
  readonly normal: readonly (readonly string[])[];
}

/** Sentences and tokens of a text: words, sentence ends, then tags and trees, lemmas and features. */
export const readArticle = (text: string, models: ReaderModels): ReadText => {
  const { spans, forms } = splitText(models.sentence, text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const normal = models.normalise(forms);
  models.analyser.analyse(normal).forEach((given, nth) => {
    const analysed = settle(normal[nth] ?? [], given);
    const first = tokens.length;
    const passive = passiveOf(analysed);
    forms[nth]?.forEach((written, at) => {
      const plain = normal[nth]?.[at] ?? written;
      const [upos = "X", xpos = "FW", head = -1] = [analysed.upos[at], analysed.xpos[at], analysed.heads[at]];
      const { lemma, feats } = models.word(plain, upos, xpos);
      tokens.push({
        start: spans.starts[first + at] ?? 0,
        end: spans.ends[first + at] ?? 0,
        form: written,
        lemma,
        upos,
        xpos,
        feats: withVoice(feats, passive.has(at)),
        head: head < 0 ? -1 : first + head,
        deprel: analysed.deprels[at] ?? "dep",
      });
    });
    const start = tokens[first]?.start ?? 0;
    sentences.push({ start, end: tokens.at(-1)?.end ?? start, from: first, to: tokens.length });
  });
  return { sentences, tokens, normal };
};
