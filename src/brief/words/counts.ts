/** A count as an interval: any of the three may be open. */
export interface Interval {
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
}

const small = "no one two three four five six seven eight nine ten".split(" ");

/** Up to ten in words, as newspapers do; else digits with commas: "3,700". */
export const numberInWords = (count: number): string => {
  const word = Number.isInteger(count) ? small[count] : undefined;
  if (word !== undefined && count >= 0) return count === 0 ? "no" : word;
  const [whole = "", fraction] = String(count).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
};

/** Digits with commas, for tables: "0", "3", "3,700"; a dash where it is open. */
export const numberInTable = (count: number | null): string =>
  count === null ? "–" : count < 11 && Number.isInteger(count) ? String(count) : numberInWords(count);

const closedInWords = (min: number, max: number): string =>
  min === max ? numberInWords(min) : `between ${numberInWords(min)} and ${numberInWords(max)}`;

/** "at least 30", "up to ten", "between 24 and 99", "about 580", "30 (counts range from 25 to 30)". */
export const countInWords = ({ min, best, max }: Interval): string => {
  if (best === null) {
    if (min === null && max === null) return "an unknown number of";
    if (max === null) return `at least ${numberInWords(min ?? 0)}`;
    return min === null || (min === 0 && max > 0) ? `up to ${numberInWords(max)}` : closedInWords(min, max);
  }
  if (min === null && max === null) return `about ${numberInWords(best)}`;
  if (min === best && max === best) return numberInWords(best);
  if (max === null)
    return min === best || min === null
      ? `${numberInWords(best)} or more`
      : `${numberInWords(best)} (counts start at ${numberInWords(min)})`;
  const low = min ?? 0;
  return low === max
    ? numberInWords(best)
    : `${numberInWords(best)} (counts range from ${numberInWords(low)} to ${numberInWords(max)})`;
};

/** Exactly one, so that noun and verb stand in the singular. */
export const isOne = ({ min, best, max }: Interval): boolean =>
  (best === 1 && (max === null ? min === null : max <= 1)) || (best === null && min === 1 && max === 1);

/** "No one was hurt": the reports say zero. */
export const isNone = ({ min, best, max }: Interval): boolean => max === 0 || (best === 0 && min === 0);
