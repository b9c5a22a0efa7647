import type { Token } from "../core/annotation.ts";
import type { Piece } from "./1-pieces.ts";
import type { Bounded } from "./4-bounds.ts";

const oldest = 120;
const ageWords = new Set(["aged", "age", "ages"]);

/** "aged 17", "ages 13, 17 and 19", "John Smith, 34, said", "(34)": a bare number that tells an age. */
export const isAge = (
  pieces: readonly Piece[],
  tokens: readonly Token[],
  { from, to, best, form }: Bounded,
): boolean => {
  if (best === null || best < 1 || best > oldest || form === "vague" || to - from > 3) return false;
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const piece = pieces[at];
    if (!piece) break;
    if (ageWords.has(piece.lower)) return true;
    if (!piece.digits && !/^(?:,|and|or|to|-|between|from|under|over|of)$/.test(piece.lower)) break;
  }
  if (form !== "digits") return false;
  const before = pieces[from - 1];
  const behind = pieces[to]?.lower ?? ".";
  const closed = behind === "," || behind === ")" || behind === "." || behind === ";" || behind === "-";
  if (!before || !closed || !/^[,(]$/.test(before.lower)) return false;
  const name = pieces[from - 2];
  const token = name ? tokens[name.token] : undefined;
  if (!token || !/^\p{L}/u.test(token.form)) return false;
  return (
    token.upos === "PROPN" ||
    (token.upos === "NOUN" && token.xpos === "NN" && before.lower === "(") ||
    (token.xpos === "NN" && behind === ",")
  );
};
