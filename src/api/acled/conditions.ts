import { acledColumns } from "../../exchange/index.ts";

/** How a value of a row is compared. */
export const operators = ["=", ">", "<", ">=", "<=", "BETWEEN", "LIKE"] as const;
export type Operator = (typeof operators)[number];

/** One column compared with values, one of which must fit; BETWEEN takes two. */
export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

const exact = new Set([
  ..."event_date year time_precision civilian_targeting iso region country".split(" "),
  ..."latitude longitude geo_precision fatalities".split(" "),
]);

/** What ACLED compares by where a request names no operator: words are looked for inside, codes and numbers are equal. */
export const usualOperator = (column: string): Operator =>
  column === "timestamp" ? ">=" : exact.has(column) ? "=" : "LIKE";

export const isColumn = (name: string): boolean => acledColumns.some((column) => column === name);

const number = (text: string): number => (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Numbers by size, all else by its letters: days in their own order. */
const order = (a: string, b: string): number => {
  const [one, two] = [number(a), number(b)];
  if (!Number.isNaN(one) && !Number.isNaN(two)) return one - two;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** The parts between the signs %, in their order, whatever the case. */
const like = (value: string, pattern: string): boolean => {
  const text = value.toLowerCase();
  let at = 0;
  for (const part of pattern.toLowerCase().split("%").filter(Boolean)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
};

const compares = (value: string, operator: Exclude<Operator, "BETWEEN">, wanted: string): boolean => {
  if (operator === "LIKE") return like(value, wanted);
  // An empty cell is no number to be above or below.
  if (value === "" && operator !== "=") return false;
  const sign = order(value, wanted);
  if (operator === "=") return sign === 0;
  if (operator.endsWith("=") && sign === 0) return true;
  return operator.startsWith(">") ? sign > 0 : sign < 0;
};

export const fits = (value: string, { operator, values }: Condition): boolean => {
  if (operator !== "BETWEEN") return values.some((wanted) => compares(value, operator, wanted));
  const [from = "", to = ""] = values;
  return value !== "" && order(value, from) >= 0 && order(value, to) <= 0;
};
