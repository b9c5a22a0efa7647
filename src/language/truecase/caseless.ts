const longEnough = /\p{L}{2}/u;

interface CaseCounts {
  words: number;
  upper: number;
  lower: number;
}

/** How the letters of a form are written. */
const kinds = { short: 0, upper: 1, lower: 2, other: 3 } as const;
const known = new Map<string, number>();
const mostKnown = 50_000;

const kindOf = (form: string): number => {
  const before = known.get(form);
  if (before !== undefined) return before;
  let kind: number = kinds.other;
  if (!longEnough.test(form)) kind = kinds.short;
  else if (form === form.toUpperCase()) kind = kinds.upper;
  else if (form === form.toLowerCase()) kind = kinds.lower;
  if (known.size >= mostKnown) known.clear();
  known.set(form, kind);
  return kind;
};

const countCase = (forms: readonly string[]): CaseCounts => {
  const counts = { words: 0, upper: 0, lower: 0 };
  for (const form of forms) {
    const kind = kindOf(form);
    if (kind !== kinds.short) counts.words++;
    if (kind === kinds.upper) counts.upper++;
    else if (kind === kinds.lower) counts.lower++;
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
