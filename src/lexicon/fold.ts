const letters: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};
const known = new Map<string, string>();

const foldAnew = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øłđðþßæœıħŋ]/g, (letter) => letters[letter] ?? letter);

/** Lower case without accents, so that "Vučić" and "Vucic" are one word. */
export const fold = (word: string): string => {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = foldAnew(word);
  if (known.size < 50_000 && word.length < 40) known.set(word, folded);
  return folded;
};

/** A stretch of letters or digits, with its place in the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and combining marks: hyphens, apostrophes and full stops part words, so "al-Shabaab" is two. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    words.push({ text: found[0], start: found.index, end: found.index + found[0].length });
  return words;
};
