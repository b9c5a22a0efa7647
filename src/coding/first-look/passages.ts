/** Words of one passage: about a paragraph or two, so that a long article is not judged by its average. */
const passageWords = 80;
/** Characters of an article that are looked at; what is longer is worth reading anyway. */
export const longest = 400_000;

/** A word with its place in the text, a half-open range of UTF-16 units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Its words in small letters, each once. */
  readonly words: ReadonlySet<string>;
}

const word = /\p{L}[\p{L}\p{M}'’]*/gu;

/** Cuts a text into passages of so many words; a short rest goes with the passage before it. */
export const passagesOf = (text: string): readonly Passage[] => {
  const found = [...text.slice(0, longest).matchAll(word)];
  const count = Math.max(1, Math.round(found.length / passageWords));
  return Array.from({ length: count }, (_, at) => {
    const own = found.slice(Math.floor((at * found.length) / count), Math.floor(((at + 1) * found.length) / count));
    const last = own.at(-1);
    return {
      start: own[0]?.index ?? 0,
      end: last ? last.index + last[0].length : 0,
      words: new Set(
        own.map(([form]) =>
          form
            .toLowerCase()
            .replace(/['’]s$/, "")
            .replaceAll("’", "'"),
        ),
      ),
    };
  });
};
