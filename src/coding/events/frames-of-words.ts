import type { Codebook } from "../frames/codebook.ts";
import type { Frame } from "../frames/frame.ts";
import { stemsOf } from "./stems.ts";

/** A frame with the words that it asks for beside its head, as numbers: of each list it needs one. */
export interface AskingFrame {
  readonly frame: Frame;
  readonly needs: readonly (readonly number[])[];
}

/** What a codebook knows of a word. */
export interface FramesOfWord {
  /** Number among the words that frames ask for; -1 for all others. */
  readonly number: number;
  /** Frames with this word as their head, or null. */
  readonly frames: readonly AskingFrame[] | null;
  /** Frames of the first of its stems that has any, for a form that the lemmatizer gave no known lemma. */
  readonly ofStem: readonly AskingFrame[];
}

export interface WordTable {
  readonly of: (word: string) => FramesOfWord;
  readonly ofAnyVerb: readonly AskingFrame[];
  /** How many words have a number. */
  readonly numbered: number;
}

const none: readonly AskingFrame[] = [];
/** Words that are remembered, up to a bound: nearly every word comes again. */
const mostWords = 30_000;

/** Numbers the words that frames ask for, in the order of the frames. */
const askingFrames = ({ frames }: Codebook): { asking: Map<Frame, AskingFrame>; numbers: Map<string, number> } => {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const asking = new Map<Frame, AskingFrame>();
  for (const frame of frames) {
    const plain = frame.fixed.filter(({ words, classes }) => classes.length === 0 && !words.includes("self"));
    const needed = [...frame.before.map((word) => [word]), ...plain.map(({ words }) => words)];
    asking.set(frame, { frame, needs: needed.map((words) => words.map(numberOf)) });
  }
  return { asking, numbers };
};

const tableOf = (codebook: Codebook): WordTable => {
  const { asking, numbers } = askingFrames(codebook);
  const withNeeds = (frames: readonly Frame[]): readonly AskingFrame[] =>
    frames.map((frame) => asking.get(frame) ?? { frame, needs: [] });
  const heads = new Map([...codebook.byHead].map(([head, frames]) => [head, withNeeds(frames)]));
  const known = new Map<string, FramesOfWord>();
  const of = (word: string): FramesOfWord => {
    const before = known.get(word);
    if (before) return before;
    const stem = stemsOf(word).find((each) => heads.has(each));
    const found = {
      number: numbers.get(word) ?? -1,
      frames: heads.get(word) ?? null,
      ofStem: (stem === undefined ? undefined : heads.get(stem)) ?? none,
    };
    if (known.size >= mostWords) known.clear();
    known.set(word, found);
    return found;
  };
  return { of, ofAnyVerb: withNeeds(codebook.ofAnyVerb), numbered: numbers.size };
};

const tables = new WeakMap<Codebook, WordTable>();

/** What a codebook knows of words, made once for each codebook. */
export const wordTable = (codebook: Codebook): WordTable => {
  const table = tables.get(codebook) ?? tableOf(codebook);
  tables.set(codebook, table);
  return table;
};
