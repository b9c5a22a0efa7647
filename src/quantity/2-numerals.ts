import type { Piece } from "./1-pieces.ts";
import { spelled } from "./1-pieces.ts";
import { cardinals, fractions, gluedScales, groupNumerals, scales, tens, vague } from "./tables/numerals.ts";

/** A numeral as read, before the words around it say "at least" or "about". `from`, `to` are pieces, half-open. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
  readonly form: "digits" | "words" | "vague" | "fraction";
}

const exact = (from: number, to: number, value: number, form: Numeral["form"]): Numeral => ({
  from,
  to,
  min: value,
  best: value,
  max: value,
  form,
});

const western = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
export const digitPatterns: readonly RegExp[] = [western, indian];
const longest = 18;
/** What is measured in metres and not counted in millions: "a 100m race". */
const metric = new Set(
  "race sprint freestyle butterfly backstroke hurdles tall high wide long deep away final relay".split(" "),
);

const digitsOf = (text: string): number | null =>
  text.length <= longest && (western.test(text) || indian.test(text)) ? Number(text.replaceAll(",", "")) : null;

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The scale at `at`, also after a hyphen: "1.2m", "3 million", "two-dozen". */
const scaleAt = (pieces: readonly Piece[], at: number): { by: number; to: number } | null => {
  const skip = pieces[at]?.lower === "-" ? 1 : 0;
  const word = pieces[at + skip];
  if (!word) return null;
  const by = scales.get(word.lower) ?? groupNumerals.get(word.lower);
  if (by) return { by, to: at + skip + 1 };
  const short = word.glued && !skip ? gluedScales.get(word.lower) : undefined;
  if (short && !(word.lower === "m" && metric.has(pieces[at + 1]?.lower ?? ""))) return { by: short, to: at + 1 };
  return null;
};

const scaled = (pieces: readonly Piece[], from: number, at: number, value: number, form: Numeral["form"]): Numeral => {
  let to = at;
  let total = value;
  for (let scale = scaleAt(pieces, to); scale; scale = scaleAt(pieces, to)) {
    total *= scale.by;
    to = scale.to;
  }
  return exact(from, to, round(total), form);
};

/** "one hundred and twenty-five thousand", by the usual grammar of English cardinals. */
const readWords = (pieces: readonly Piece[], from: number): Numeral | null => {
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  let to = from;
  for (let at = from; at < pieces.length; at++) {
    const word = pieces[at]?.lower ?? "";
    const unit = cardinals.get(word);
    const ten = tens.get(word);
    const scale = scales.get(word);
    if (unit !== undefined && unit < room) {
      group += unit;
      room = 0;
    } else if (ten !== undefined && room >= 100) {
      group += ten;
      room = 10;
    } else if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (scale && scale > 100 && group > 0) {
      total += group * scale;
      group = 0;
      room = 1000;
    } else if (to > from && (word === "-" || (word === "and" && (room === 100 || room === 1000)))) {
      const next = pieces[at + 1]?.lower ?? "";
      const nextValue = cardinals.get(next) ?? tens.get(next);
      if (nextValue === undefined || nextValue >= room || (word === "and" && pieces[at - 1]?.lower === "-")) break;
      continue;
    } else break;
    to = at + 1;
  }
  if (to === from) return null;
  const grouped = scaleAt(pieces, to);
  const value = total + group;
  return grouped && [12, 20].includes(grouped.by)
    ? exact(from, grouped.to, value * grouped.by, "words")
    : exact(from, to, value, "words");
};

const wholes = new Set(["of", "the", "its", "their", "his", "her", "all", "those", "these"]);
const comparing = new Set(["than", "about", "nearly", "almost", "least", "over", "around", "roughly", "only", "just"]);

/** "half", "two-thirds", "a quarter of": a share, only where the words around show that it is no ordinal. */
const readFraction = (pieces: readonly Piece[], from: number): Numeral | null => {
  const word = pieces[from]?.lower ?? "";
  if (word === "half") {
    const next = pieces[from + 1]?.lower ?? "";
    const times = next === "a" || next === "-" ? scaleAt(pieces, from + 2) : null;
    if (next === "a" && times) return exact(from, times.to, times.by / 2, "words");
    if (!wholes.has(next) && !comparing.has(pieces[from - 1]?.lower ?? "")) return null;
    return exact(from, from + 1, 50, "fraction");
  }
  const one = word === "a" || word === "an" ? 1 : (cardinals.get(word) ?? 0);
  if (one < 1 || one > 9) return null;
  const at = from + (pieces[from + 1]?.lower === "-" ? 2 : 1);
  const name = pieces[at]?.lower ?? "";
  const share = fractions.get(name);
  if (!share || name === "half" || one > 1 !== name.endsWith("s")) return null;
  if (one === 1 && pieces[at + 1]?.lower !== "of") return null;
  return exact(from, at + 1, round(one * share), "fraction");
};

const vagueByFirst = new Map<string, { words: string[]; min: number; best: number | null; max: number }[]>();
for (const { words, min, max, best } of vague) {
  const spelt = words.split(" ");
  const first = spelt[0] ?? "";
  vagueByFirst.set(first, [...(vagueByFirst.get(first) ?? []), { words: spelt, min, max, best: best ?? null }]);
}

const readVague = (pieces: readonly Piece[], from: number): Numeral | null => {
  let found: Numeral | null = null;
  for (const { words, min, best, max } of vagueByFirst.get(pieces[from]?.lower ?? "") ?? []) {
    const length = spelled(pieces, from, words);
    if (length > (found ? found.to - found.from : 0))
      found = { from, to: from + length, min, best, max, form: "vague" };
  }
  return found;
};

const openers: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...tens.keys(),
  ...vagueByFirst.keys(),
  "a",
  "an",
  "half",
  "dozen",
  "hundred",
  "thousand",
]);

/** The longest numeral that begins at the piece `from`, or null. */
export const readNumeral = (pieces: readonly Piece[], from: number): Numeral | null => {
  const first = pieces[from];
  if (!first || !(first.digits || openers.has(first.lower))) return null;
  if (first.digits) {
    const value = digitsOf(first.lower);
    return value === null ? null : scaled(pieces, from, from + 1, value, "digits");
  }
  const found = readVague(pieces, from) ?? readFraction(pieces, from);
  if (found) return found;
  if (first.lower === "a" || first.lower === "an") {
    const scale = scaleAt(pieces, from + 1);
    if (scale && pieces[from + 1]?.lower !== "score") return scaled(pieces, from, from + 1, 1, "words");
    return null;
  }
  if (first.lower === "dozen" || first.lower === "hundred" || first.lower === "thousand") {
    const known = scales.get(first.lower) ?? groupNumerals.get(first.lower) ?? 1;
    return exact(from, from + 1, known, "words");
  }
  return readWords(pieces, from);
};
