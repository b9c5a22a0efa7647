import type { Codebook } from "../frames/codebook.ts";
import type { Frame } from "../frames/frame.ts";
import type { Tree } from "../syntax/tree.ts";
import { type Match, matchFrame } from "./match-frame.ts";
import type { Reading } from "./reading.ts";

/** Past forms that no rule of endings reaches, of verbs that frames are made of. */
const irregular: ReadonlyMap<string, string> = new Map(
  "shot shoot,slew slay,slain slay,struck strike,overran overrun,overthrew overthrow,overthrown overthrow,threw throw,thrown throw,took take,taken take,held hold,fought fight,sought seek,fled flee,beat beat,beaten beat,hung hang,blew blow,blown blow,broke break,broken break,withdrew withdraw,withdrawn withdraw,gave give,given give,met meet,sent send,burnt burn,fell fall,fallen fall,swore swear,sworn swear,forbade forbid,forbidden forbid,drove drive,driven drive,laid lay,led lead,left leave,rose rise,risen rise,sank sink,sunk sink,stole steal,stolen steal,told tell,tore tear,torn tear,froze freeze,frozen freeze,withheld withhold,went go,won win"
    .split(",")
    .map((pair): [string, string] => {
      const [form = "", lemma = ""] = pair.split(" ");
      return [form, lemma];
    }),
);

/** Regular stems of a form that the lemmatizer may not know: "boycotted" is tried as "boycott". */
const stems = (word: string): string[] => {
  const past = irregular.get(word);
  const found = past ? [past, word] : [word];
  for (const [ending, also] of [
    ["ed", "e"],
    ["ing", "e"],
    ["es", ""],
    ["s", ""],
  ] as const)
    if (word.endsWith(ending) && word.length > ending.length + 2) {
      const stem = word.slice(0, -ending.length);
      found.push(stem);
      if (also) found.push(stem + also);
      if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
    }
  return found;
};

const verbal: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ", "AUX", "PROPN"]);

const noFrames: readonly Frame[] = [];
const byForms = new WeakMap<Codebook, Map<string, readonly Frame[]>>();
const mostForms = 20_000;

/** Frames of a form that the lemmatizer gave no known lemma: remembered, as most words have none. */
const framesOfForm = (codebook: Codebook, form: string): readonly Frame[] => {
  const known = byForms.get(codebook) ?? new Map<string, readonly Frame[]>();
  byForms.set(codebook, known);
  const before = known.get(form);
  if (before) return before;
  const found = stems(form)
    .map((stem) => codebook.byHead.get(stem))
    .find((frames) => frames);
  if (known.size >= mostForms) known.clear();
  known.set(form, found ?? noFrames);
  return found ?? noFrames;
};

/** "According to the ministry" names a source; nothing is accorded. */
const isSource = ({ forms }: Tree, at: number): boolean => forms[at] === "according" && forms[at + 1] === "to";

/** Frames of the word's lemma; a form in "-ing" may be a noun of its own too: "cut by fighting between the clans". */
const framesAt = (codebook: Codebook, { lemmas, forms, tokens }: Tree, at: number): readonly Frame[] => {
  const [lemma = "", form = ""] = [lemmas[at], forms[at]];
  const own = codebook.byHead.get(lemma) ?? framesOfForm(codebook, form);
  const nominal = tokens[at]?.xpos === "VBG" && form !== lemma ? codebook.byHead.get(form) : undefined;
  return nominal ? [...own, ...nominal] : own;
};

/** The words that frames ask for beside their heads, numbered; and for each frame the numbers of which it needs one each. */
interface Asked {
  readonly numbers: ReadonlyMap<string, number>;
  readonly byFrame: ReadonlyMap<Frame, readonly (readonly number[])[]>;
}

const askedIn = ({ frames }: Codebook): Asked => {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const byFrame = new Map<Frame, readonly (readonly number[])[]>();
  for (const frame of frames) {
    const plain = frame.fixed.filter(({ words, classes }) => classes.length === 0 && !words.includes("self"));
    const needed = [...frame.before.map((word) => [word]), ...plain.map(({ words }) => words)];
    if (needed.length)
      byFrame.set(
        frame,
        needed.map((words) => words.map(numberOf)),
      );
  }
  return { numbers, byFrame };
};

const askedBy = new WeakMap<Codebook, Asked>();
const askedOf = (codebook: Codebook): Asked => {
  const asked = askedBy.get(codebook) ?? askedIn(codebook);
  askedBy.set(codebook, asked);
  return asked;
};

/** Tells of the sentence that was read last whether a frame's words are in it at all: else it need not be tried. */
const sentenceWords = (codebook: Codebook, { lemmas, forms, sentences }: Tree) => {
  const { numbers, byFrame } = askedOf(codebook);
  /** By number, the last sentence that has the word, counted from 1. */
  const seen = new Int32Array(numbers.size);
  let current = 0;
  const mark = (word: string): void => {
    const number = numbers.get(word);
    if (number !== undefined) seen[number] = current;
  };
  return {
    read: (sentence: number): void => {
      if (current === sentence + 1) return;
      current = sentence + 1;
      const { from = 0, to = 0 } = sentences[sentence] ?? {};
      for (let at = from; at < to; at++) {
        const [lemma = "", form = ""] = [lemmas[at], forms[at]];
        mark(lemma);
        if (form !== lemma) mark(form);
      }
    },
    mayFire: (frame: Frame): boolean =>
      byFrame.get(frame)?.every((words) => words.some((word) => seen[word] === current)) ?? true,
  };
};

/** All frames that fire on each token, the most specific first. */
export const allMatches = (reading: Reading, codebook: Codebook): Match[][] => {
  const { tree } = reading;
  const words = sentenceWords(codebook, tree);
  return tree.tokens.map(({ upos }, at) => {
    if (!verbal.has(upos) || isSource(tree, at)) return [];
    const frames = framesAt(codebook, tree, at);
    if (frames.length) words.read(tree.sentenceOf[at] ?? 0);
    const found: Match[] = [];
    const attempt = (frame: Frame): void => {
      const match = words.mayFire(frame) ? matchFrame(reading, at, frame) : null;
      if (match) found.push(match);
    };
    frames.forEach(attempt);
    if (upos === "VERB") codebook.ofAnyVerb.forEach(attempt);
    return found.length > 1 ? found.sort((a, b) => b.specificity - a.specificity) : found;
  });
};

/** The best frame of each token, without those whose head another, more specific frame already took as one of its words. */
export const findMatches = (reading: Reading, codebook: Codebook): Match[] => {
  const best = allMatches(reading, codebook).flatMap((matches) => matches.slice(0, 1));
  const takers = new Map<number, Match[]>();
  for (const match of best)
    for (const word of match.words) if (word !== match.head) takers.set(word, [...(takers.get(word) ?? []), match]);
  return best.filter(
    ({ head, specificity }) => !takers.get(head)?.some((other) => other.specificity >= specificity - 1),
  );
};
