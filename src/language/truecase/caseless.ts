const longEnough = /\p{L}{2}/u;

interface CaseCounts {
  words: number;
  upper: number;
  lower: number;
}

const countCase = (forms: readonly string[]): CaseCounts => {
  const counts = { words: 0, upper: 0, lower: 0 };
  for (const form of forms) {
    if (!longEnough.test(form)) continue;
    counts.words++;
    if (form === form.toUpperCase()) counts.upper++;
    else if (form === form.toLowerCase()) counts.lower++;
  }
  return counts;
};

/**
 * Marks the sentences whose capitals tell nothing: all words in capitals (a headline, a wire text of the eighties), or a
 * whole text in small letters.
 */
export const caseless = (sentences: readonly (readonly string[])[]): readonly boolean[] => {
  const counts = sentences.map(countCase);
  const all = { words: 0, upper: 0, lower: 0 };
  for (const { words, upper, lower } of counts) {
    all.words += words;
    all.upper += upper;
    all.lower += lower;
  }
  const allUpper = all.words >= 8 && all.upper >= 0.7 * all.words;
  const allLower = all.words >= 12 && all.lower >= 0.99 * all.words;
  return counts.map(
    ({ words, upper }) =>
      allLower || (words > 0 && (allUpper ? upper >= 0.5 * words : words >= 4 && upper >= 0.85 * words)),
  );
};
