/** Words as the scorer sees them: letters, marks and digits, lower case; punctuation and white space say nothing about an extraction. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What was found of what should be there, counted in words. */
export interface WordCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Words as a bag, each counted as often as it stands in both texts (as CleanEval's scorers without order do). */
export const countWords = (found: string, gold: string): WordCounts => {
  const left = new Map<string, number>();
  const golden = wordsOf(gold);
  for (const word of golden) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  const words = wordsOf(found);
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      right++;
      left.set(word, count - 1);
    }
  }
  return { right, found: words.length, gold: golden.length };
};

/** F1 of the words of one page, from 0 to 1; two empty texts agree. */
export const wordF1 = ({ right, found, gold }: WordCounts): number =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);
