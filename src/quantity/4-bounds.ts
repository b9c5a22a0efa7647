import type { Piece } from "./1-pieces.ts";
import { spelled } from "./1-pieces.ts";
import { type Numeral, readNumeral } from "./2-numerals.ts";
import { after, type Bound, type BoundRule, before } from "./tables/bounds.ts";

/** A numeral with the words around it that bound it. */
export interface Bounded extends Numeral {
  readonly increment: boolean;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  /** The bound that fired last, for the trace. */
  readonly rule: Bound | "range" | "exact";
}

const spell = (rules: readonly BoundRule[]) =>
  rules.map(({ words, bound }) => ({ words: words.split(" "), bound })).sort((a, b) => b.words.length - a.words.length);
const beforeRules = spell(before);
const afterRules = spell(after);

/** A numeral that nothing bounds yet. Written field by field, so that all have one shape. */
const unbounded = (numeral: Numeral, rule: Bounded["rule"]): Bounded => ({
  from: numeral.from,
  to: numeral.to,
  min: numeral.min,
  best: numeral.best,
  max: numeral.max,
  form: numeral.form,
  increment: false,
  minExclusive: false,
  maxExclusive: false,
  rule,
});

const apply = (found: Bounded, bound: Bound): Bounded => {
  const value = found.best ?? found.min ?? found.max;
  const low = found.min ?? value;
  const high = found.max ?? value;
  if (bound === "increment") return { ...found, increment: true };
  if (bound === "total" || value === null) return found;
  if (bound === "min") return { ...found, min: low, best: null, max: null, rule: bound };
  if (bound === "above") return { ...found, min: low, best: null, max: null, minExclusive: true, rule: bound };
  if (bound === "max") return { ...found, min: 0, best: null, max: high, rule: bound };
  if (bound === "below") return { ...found, min: 0, best: null, max: high, maxExclusive: true, rule: bound };
  if (found.best === null) return found;
  if (bound === "nearly") return { ...found, min: null, max: found.best, rule: bound };
  return { ...found, min: null, max: null, rule: bound };
};

const changing =
  /^(?:rise|rises|rose|risen|rising|increase[sd]?|increasing|climb(?:s|ed|ing)?|jump(?:s|ed)?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|grow(?:s|n)?|grew|went|up|down|rais(?:ed|ing|e)|cut|reduced|expand(?:ed)?|swell(?:ed)?|swollen)$/;

/** "20 to 30", "20-30", "between 20 and 30", "two or three"; not "rose from 14 to 17", which tells two figures. */
const rangeFrom = (pieces: readonly Piece[], first: Numeral): Numeral | null => {
  const sign = pieces[first.to]?.lower ?? "";
  const lead = pieces[first.from - 1]?.lower ?? "";
  const joins = sign === "to" || sign === "-" || sign === "or" || (sign === "and" && lead === "between");
  if (!joins) return null;
  const second = readNumeral(pieces, first.to + 1);
  if (!second || second.max === null || second.form === "fraction" || first.form === "fraction") return null;
  if (lead === "from" && pieces.slice(0, first.from).some(({ lower }) => changing.test(lower))) return null;
  const scale = second.form === "digits" && first.form === "digits" && second.max >= 1000 ? scaleOf(pieces, second) : 1;
  const low = (first.min ?? 0) * ((first.min ?? 0) < 1000 ? scale : 1);
  if (low >= second.max || (sign === "or" && second.max > 2 * Math.max(low, 5))) return null;
  const from = sign === "and" || lead === "from" ? first.from - 1 : first.from;
  return { from, to: second.to, min: low, best: null, max: second.max, form: second.form };
};

/** "2-3 million" means two million to three million. */
const scaleOf = (pieces: readonly Piece[], { from, max }: Numeral): number => {
  const plain = Number((pieces[from]?.lower ?? "").replaceAll(",", ""));
  return plain > 0 && max ? Math.round(max / plain) : 1;
};

/** The numeral with its bounds; its range grows over the words that were used. */
export const bound = (pieces: readonly Piece[], numeral: Numeral): Bounded => {
  const range = rangeFrom(pieces, numeral);
  let found = range ? unbounded(range, "range") : unbounded(numeral, "exact");
  for (let round = 0; round < 3; round++) {
    const next = afterRules.find(({ words }) => spelled(pieces, found.to, words));
    if (!next) break;
    if (next.words[0] === "more" && pieces[found.to + 1]?.lower === "than") break;
    found = { ...apply(found, next.bound), to: found.to + next.words.length };
  }
  for (let round = 0; round < 3; round++) {
    const next = beforeRules.find(
      ({ words }) => found.from >= words.length && spelled(pieces, found.from - words.length, words),
    );
    if (!next) break;
    found = { ...apply(found, next.bound), from: found.from - next.words.length };
  }
  return found;
};
