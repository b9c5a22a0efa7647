import type { Told } from "../core/record/linker.ts";
import { blockKeys } from "./block-keys.ts";
import { plainWords } from "./plain-words.ts";
import { readSketch, type Sketch } from "./sketch.ts";

/** So many articles' sketches are held read: those of a day of a busy record. */
const mostSketches = 2048;
const sketches = new Map<string, Sketch>();

/** The sketch that a line holds. A claim is compared a dozen times, and an article has a dozen claims. */
export const sketchOf = ({ sketch }: Pick<Told, "sketch">): Sketch => {
  const known = sketches.get(sketch);
  if (known) return known;
  const read = readSketch(sketch);
  for (const oldest of sketches.size >= mostSketches ? [...sketches.keys()].slice(0, mostSketches / 2) : [])
    sketches.delete(oldest);
  sketches.set(sketch, read);
  return read;
};

const once = <Value>(read: (told: Told) => Value): ((told: Told) => Value) => {
  const known = new WeakMap<Told, Value>();
  return (told) => {
    const held = known.get(told);
    if (held !== undefined) return held;
    const value = read(told);
    known.set(told, value);
    return value;
  };
};

/** The words of a claim's sentence, without regard to case and marks. */
export const wordsOf = once(({ claim }) => plainWords(claim.quote));

/** The blocks of a claim. */
export const keysOf = once(blockKeys);
