/** Cardinal words below a hundred, and "hundred". */
export const cardinals: ReadonlyMap<string, number> = new Map(
  `zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(" ")
    .map((word, at) => [word, at === 0 ? 0 : at - 1] as const),
);

export const tens: ReadonlyMap<string, number> = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 20 + 10 * at] as const),
);

/** Words that multiply what stands before them. "lakh" and "crore" are South Asian English. */
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters that headline writers glue to digits: "1.2m", "£3bn", "10k". Apart from the digits "m" is the metre. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);

/** Nouns that count in a group: "two dozen", "three score". */
export const groupNumerals: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
]);

/** A share of a whole, told in percent. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fifth", 20],
  ["fifths", 20],
  ["tenth", 10],
  ["tenths", 10],
]);

/**
 * Plural numerals and vague counts as the interval that a careful reader would allow: the plural begins at two of its
 * kind and ends below the next larger word a writer would have chosen.
 */
export const vague: readonly {
  readonly words: string;
  readonly min: number;
  readonly max: number;
  readonly best?: number;
}[] = [
  { words: "hundreds of thousands", min: 200_000, max: 999_999 },
  { words: "tens of thousands", min: 20_000, max: 99_999 },
  { words: "tens of millions", min: 20_000_000, max: 99_999_999 },
  { words: "hundreds of millions", min: 200_000_000, max: 999_999_999 },
  { words: "dozens", min: 24, max: 99 },
  { words: "scores", min: 40, max: 199 },
  { words: "hundreds", min: 200, max: 999 },
  { words: "thousands", min: 2_000, max: 9_999 },
  { words: "millions", min: 2_000_000, max: 9_999_999 },
  { words: "billions", min: 2e9, max: 9_999_999_999 },
  { words: "a couple of dozen", min: 24, max: 24, best: 24 },
  { words: "a couple dozen", min: 24, max: 24, best: 24 },
  { words: "a few dozen", min: 24, max: 60 },
  { words: "several dozen", min: 36, max: 99 },
  { words: "a couple of hundred", min: 200, max: 299, best: 200 },
  { words: "a couple hundred", min: 200, max: 299, best: 200 },
  { words: "a few hundred", min: 200, max: 599 },
  { words: "several hundred", min: 300, max: 999 },
  { words: "a couple of thousand", min: 2_000, max: 2_999, best: 2_000 },
  { words: "a few thousand", min: 2_000, max: 5_999 },
  { words: "several thousand", min: 3_000, max: 9_999 },
  { words: "several million", min: 3_000_000, max: 9_999_999 },
  { words: "a handful", min: 3, max: 6 },
  { words: "a couple", min: 2, max: 2, best: 2 },
  { words: "a pair", min: 2, max: 2, best: 2 },
  { words: "a trio", min: 3, max: 3, best: 3 },
  { words: "a quartet", min: 4, max: 4, best: 4 },
  { words: "several", min: 3, max: 9 },
  { words: "a few", min: 3, max: 5 },
];
