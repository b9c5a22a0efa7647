/** Rows of the affix part and of the shape part of the form table. */
export const affixRows = 16384;
export const shapeRows = 512;
/** Rows that are summed for one form: the word, four suffixes, three prefixes, the shape. */
export const slots = 9;

/** FNV-1a over the code points of `points`, then mixed so that a remainder sees every bit. */
const hash = (points: readonly string[], from: number, to: number, seed: number): number => {
  let h = seed;
  for (let at = from; at < to; at++) h = Math.imul(h ^ (points[at]?.codePointAt(0) ?? 0), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
};

/**
 * Typographic quotes as the treebanks mostly write them, and letters without their marks: names of the world's places are
 * rare in the treebanks, marks rarer still. Dashes stay: there they differ in use.
 */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[’‘‛ʼ]/gu, "'"],
  [/[“”„]/gu, '"'],
  [/\p{Mn}/gu, ""],
];
const plain = (form: string): string =>
  /[^\p{ASCII}]/u.test(form)
    ? plainSigns.reduce((text, [sign, written]) => text.replaceAll(sign, written), form.normalize("NFD"))
    : form;

const isDigit = (point: string): boolean => point >= "0" && point <= "9";

/** The code points of a form in lower case, ASCII digits as 0. */
const fold = (form: string): string[] => {
  const points = [...form.toLowerCase()];
  for (let at = 0; at < points.length; at++) if (isDigit(points[at] ?? "")) points[at] = "0";
  return points;
};

/** Upper X, lower x, digit d, everything else itself; runs cut to two, twelve signs at most. */
const shapeOf = (form: string): string[] => {
  const signs: string[] = [];
  for (const point of form) {
    let sign = point;
    if (isDigit(point)) sign = "d";
    else if (point.toLowerCase() !== point) sign = "X";
    else if (point.toUpperCase() !== point) sign = "x";
    if (signs.at(-1) !== sign || signs.at(-2) !== sign) signs.push(sign);
    if (signs.length === 12) break;
  }
  return signs;
};

/**
 * Rows of one table for a form, into `rows`: the known word (0 the unknown), its last 1-4 and first 1-3 letters and its
 * shape, hashed. Long forms are read only at their ends. `words` maps the hash of a folded form to its row, from 1.
 */
export const formRows = (form: string, words: ReadonlyMap<number, number>, rows: Int32Array): void => {
  const whole = plain(form.length > 64 ? form.slice(0, 32) + form.slice(-32) : form);
  const points = fold(whole);
  const size = points.length;
  const affixes = words.size + 1;
  rows[0] = words.get(hash(points, 0, size, 2166136261)) ?? 0;
  for (let n = 1; n <= 4; n++) rows[n] = affixes + (hash(points, Math.max(0, size - n), size, 100 + n) % affixRows);
  for (let n = 1; n <= 3; n++) rows[4 + n] = affixes + (hash(points, 0, Math.min(n, size), 200 + n) % affixRows);
  const shape = shapeOf(whole);
  rows[8] = affixes + affixRows + (hash(shape, 0, shape.length, 300) % shapeRows);
};
