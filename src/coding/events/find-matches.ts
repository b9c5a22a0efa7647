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
const stems = (form: string): string[] => {
  const word = form.toLowerCase();
  const past = irregular.get(word);
  const found = past ? [past, word] : [word];
  for (const [ending, also] of [
    ["ed", "e"],
    ["ing", "e"],
    ["es", ""],
    ["s", ""],
    ["d", ""],
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

const framesAt = ({ byHead, ofAnyVerb }: Codebook, { lemmas, tokens }: Tree, at: number): readonly Frame[] => {
  const { form = "", upos = "" } = tokens[at] ?? {};
  const known = byHead.get(lemmas[at] ?? "");
  const direct =
    known ??
    stems(form)
      .map((stem) => byHead.get(stem))
      .find((frames) => frames) ??
    [];
  return upos === "VERB" && ofAnyVerb.length ? [...direct, ...ofAnyVerb] : direct;
};

/** A frame whose words are not in the sentence at all need not be tried. */
const mayFire = ({ fixed, before }: Frame, words: ReadonlySet<string>): boolean =>
  before.every((word) => words.has(word)) &&
  fixed.every((one) => one.classes.length > 0 || one.words.some((word) => word === "self" || words.has(word)));

const none: ReadonlySet<string> = new Set();
/** Every lemma and form of a sentence. */
const wordsBetween = ({ lemmas, forms }: Tree, from: number, to: number): ReadonlySet<string> =>
  new Set([...lemmas.slice(from, to), ...forms.slice(from, to)]);

/** All frames that fire on each token, the most specific first. */
export const allMatches = (reading: Reading, codebook: Codebook): Match[][] => {
  const { tree } = reading;
  const wordsOf = tree.sentences.map(({ from, to }) => wordsBetween(tree, from, to));
  return tree.tokens.map(({ upos }, at) => {
    if (!verbal.has(upos)) return [];
    const words = wordsOf[tree.sentenceOf[at] ?? -1] ?? none;
    const found: Match[] = [];
    for (const frame of framesAt(codebook, tree, at)) {
      const match = mayFire(frame, words) ? matchFrame(reading, at, frame) : null;
      if (match) found.push(match);
    }
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
