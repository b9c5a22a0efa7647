const longEnough = /\p{L}{2}/u;

interface CaseCounts {
  words: number;
  upper: number;
  lower: number;
}

/** How the letters of a form are written; short, where no two letters stand together. */
const kinds = { short: 0, upper: 1, lower: 2, other: 3 } as const;

const kindBySigns = (form: string): number => {
  if (!longEnough.test(form)) return kinds.short;
  if (form === form.toUpperCase()) return kinds.upper;
  return form === form.toLowerCase() ? kinds.lower : kinds.other;
};

/** Nearly every form is plain: its letters are read where they stand, which is faster than to remember all forms. */
const kindOf = (form: string): number => {
  let upper = 0;
  let lower = 0;
  let together = 0;
  let long = false;
  for (let at = 0; at < form.length; at++) {
    const code = form.charCodeAt(at);
    if (code >= 128) return kindBySigns(form);
    const isUpper = code >= 65 && code <= 90;
    const isLower = code >= 97 && code <= 122;
    if (isUpper) upper++;
    else if (isLower) lower++;
    together = isUpper || isLower ? together + 1 : 0;
    long ||= together > 1;
  }
  if (!long) return kinds.short;
  if (lower === 0) return kinds.upper;
  return upper === 0 ? kinds.lower : kinds.other;
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
