/** Lower case without accents and without the letters that Unicode does not take apart; words apart by one space. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The distinct words of a text, folded: what both databases index and match, so that they find the same. */
export const wordsOf = (text: string): readonly string[] => [...new Set(fold(text).split(" "))].filter(Boolean);
