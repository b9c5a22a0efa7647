import type { Codebook } from "../frames/codebook.ts";
import type { Frame } from "../frames/frame.ts";
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

const framesAt = ({ byHead, ofAnyVerb }: Codebook, lemma: string, form: string, verb: boolean): readonly Frame[] => {
  const direct =
    byHead.get(lemma) ??
    stems(form)
      .map((stem) => byHead.get(stem))
      .find((frames) => frames) ??
    [];
  return verb && ofAnyVerb.length ? [...direct, ...ofAnyVerb] : direct;
};

/** All frames that fire on each token, the most specific first. */
export const allMatches = (reading: Reading, codebook: Codebook): Match[][] =>
  reading.tree.tokens.map(({ lemma, form, upos }, at) => {
    if (upos === "PUNCT" || upos === "DET" || upos === "ADP") return [];
    return framesAt(codebook, lemma.toLowerCase(), form, upos === "VERB")
      .flatMap((frame) => matchFrame(reading, at, frame) ?? [])
      .sort((a, b) => b.specificity - a.specificity);
  });

/** The best frame of each token, without those whose head another, more specific frame already took as one of its words. */
export const findMatches = (reading: Reading, codebook: Codebook): Match[] => {
  const best = allMatches(reading, codebook).flatMap((matches) => matches.slice(0, 1));
  return best.filter(
    (match) =>
      !best.some(
        (other) =>
          other !== match &&
          other.words.includes(match.head) &&
          other.head !== match.head &&
          other.specificity >= match.specificity - 1,
      ),
  );
};
