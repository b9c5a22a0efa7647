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

const inWord = /[\p{L}\p{N}\p{M}]+/uy;
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** End of the word at a place, or the place itself where none is. Plain letters and digits are read without a pattern. */
const wordEnd = (text: string, start: number): number => {
  let end = start;
  while (isPlain(text.charCodeAt(end))) end++;
  if (end === text.length || text.charCodeAt(end) < 128) return end;
  inWord.lastIndex = start;
  return inWord.test(text) ? inWord.lastIndex : end;
};

/** Letters, digits and combining marks: hyphens, apostrophes and full stops part words, so "al-Shabaab" is two. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) words.push({ text: text.slice(start, end), start, end });
    start = Math.max(end, start + 1);
  }
  return words;
};
