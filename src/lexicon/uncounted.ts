import { entities } from "./entities.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const determiners = setOf("a an the this that these those its their his her our my your");
const numerals = setOf(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
    "twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens " +
    "score scores couple handful strong",
);
/** Words that stand before a number and say how exact it is: they count nothing by themselves. */
const hedges = setOf(
  "about around some nearly almost over under roughly approximately at least most more less fewer than up to only just as many another " +
    "other further additional extra",
);
/** Words that count without a number. */
const vague = setOf("any many several few both all no none others another other more most further additional extra");
const ordinals = setOf("first second third fourth fifth sixth seventh eighth ninth tenth");

const isNumeral = (low: string): boolean =>
  numerals.has(low) ||
  /^\d[\d,.]*(?:-strong)?$/.test(low) ||
  (low.includes("-") && low.split("-").every((part) => numerals.has(part) || /^\d[\d,.]*$/.test(part)));

let counting: ReadonlySet<string> | null = null;
/** Names of the lexicon that begin with a number: "Five Star Movement". */
const namesWithNumber = (): ReadonlySet<string> => {
  counting ??= new Set(
    entities
      .flatMap(({ names }) => names.map((name) => name.toLowerCase()))
      .filter((name) => name.includes(" ") && isNumeral(name.slice(0, name.indexOf(" ")))),
  );
  return counting;
};

const beginsName = (words: readonly string[]): boolean => {
  for (let to = 2; to <= Math.min(words.length, 6); to++)
    if (namesWithNumber().has(words.slice(0, to).join(" ").toLowerCase())) return true;
  return false;
};

/** "the Six Nations council": a number with a capital behind another word belongs to a name. */
const isOfName = (words: readonly string[], at: number): boolean =>
  (at > 0 && /^\p{Lu}/u.test(words[at] ?? "")) || beginsName(words.slice(at));

/** Where the words that count end: behind the last number, with "of" and "the" behind it ("two of the officers"). */
const afterNumber = (words: readonly string[], start: number): number => {
  let at = start;
  while (at < words.length && hedges.has(words[at]?.toLowerCase() ?? "")) at++;
  const first = at;
  while (at < words.length && isNumeral(words[at]?.toLowerCase() ?? "") && !isOfName(words, at)) at++;
  if (at === first) return start;
  if (/^(?:other|others|more|additional|further)$/i.test(words[at] ?? "")) at++;
  if (words[at]?.toLowerCase() !== "of") return at;
  at++;
  while (determiners.has(words[at]?.toLowerCase() ?? "")) at++;
  return at;
};

const skip = (words: readonly string[], start: number, some: ReadonlySet<string>): number => {
  let at = start;
  while (at < words.length && some.has(words[at]?.toLowerCase() ?? "")) at++;
  return at;
};

/** What besides determiners and numbers is taken for counting. */
export interface Counting {
  /** "several", "other", "no": who is meant stays the same. */
  readonly vague?: boolean;
  /** "first", "second". */
  readonly ordinals?: boolean;
}

/**
 * Who is meant, without the words before that determine them or say how many: "about 30 armed men" are "armed men". A name
 * keeps its numbers ("the Six Nations council", "Five Star Movement"). Empty where every word counts.
 */
export const uncounted = (description: string, also: Counting = {}): string => {
  const words = description.trim().split(/\s+/);
  let at = 0;
  for (let before = -1; before !== at; ) {
    before = at;
    at = afterNumber(words, skip(words, at, determiners));
    if (also.vague) at = skip(words, at, vague);
    if (also.ordinals) at = skip(words, at, ordinals);
  }
  return words.slice(at).join(" ");
};
