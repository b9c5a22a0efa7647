import { hashText } from "./hash.ts";

/** What a form tells by itself; hashes unless said otherwise. */
export interface WordFacts {
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Bits: 1 capital first, 2 all capitals, 4 digit, 8 hyphen, 16 no letter or digit. */
  readonly flags: number;
}

/** "Kosovo-1999" is "Xx-d": runs of one kind of character are written once. */
export const shapeOf = (form: string): string => {
  const before = shapes.get(form);
  if (before !== undefined) return before;
  const shape = shapeAnew(form);
  if (shapes.size >= 50_000) shapes.clear();
  shapes.set(form, shape);
  return shape;
};
const shapes = new Map<string, string>();

const shapeAnew = (form: string): string => {
  let shape = "";
  for (const character of form.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(character)
      ? "X"
      : /\p{L}/u.test(character)
        ? "x"
        : /\p{N}/u.test(character)
          ? "d"
          : character;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
};

const flagsOf = (form: string): number =>
  (/^\p{Lu}/u.test(form) ? 1 : 0) |
  (/^\p{Lu}{2,}$/u.test(form) ? 2 : 0) |
  (/\p{N}/u.test(form) ? 4 : 0) |
  (form.includes("-") ? 8 : 0) |
  (/[\p{L}\p{N}]/u.test(form) ? 0 : 16);

const curly = /[’‘`]/gu;

/** Facts of forms, remembered up to a bound. */
export const wordFacts = (): ((form: string) => WordFacts) => {
  const known = new Map<string, WordFacts>();
  return (whole) => {
    const cached = known.get(whole);
    if (cached) return cached;
    const form = whole.slice(0, 60).replace(curly, "'");
    const lower = form.toLowerCase();
    const size = lower.length;
    const end = (length: number): number => hashText(lower, Math.max(0, size - length));
    const facts: WordFacts = {
      form: hashText(form),
      lower: hashText(lower),
      shape: hashText(shapeOf(form)),
      prefix2: hashText(lower, 0, Math.min(2, size)),
      prefix3: hashText(lower, 0, Math.min(3, size)),
      suffix1: end(1),
      suffix2: end(2),
      suffix3: end(3),
      suffix4: end(4),
      flags: flagsOf(form),
    };
    if (known.size > 60_000) known.clear();
    known.set(whole, facts);
    return facts;
  };
};
