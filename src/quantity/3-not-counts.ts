import type { Token } from "../core/annotation.ts";
import type { Piece } from "./1-pieces.ts";
import type { Numeral } from "./2-numerals.ts";
import { gluedScales } from "./tables/numerals.ts";
import { addressNouns, labelNouns, signs, unitWords } from "./tables/units.ts";

/** What a rule sees: the numeral among the pieces of its sentence. */
export interface Sight {
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  readonly numeral: Numeral;
}

const lowerAt = ({ pieces }: Sight, at: number): string => pieces[at]?.lower ?? "";
const isDigits = ({ numeral }: Sight): boolean => numeral.form === "digits";
const upper = (sight: Sight, at: number): boolean => {
  const piece = sight.pieces[at];
  const form = piece ? (sight.tokens[piece.token]?.form ?? "") : "";
  return /^\p{Lu}/u.test(form);
};

const labelled = (sight: Sight): boolean => {
  const { pieces, tokens, numeral } = sight;
  const before = pieces[numeral.from - 1];
  if (!before || before.lower === "-" || !labelNouns.has(before.lower.replace(/\.$/, ""))) return false;
  const last = pieces[numeral.to - 1];
  const token = last && tokens[last.token];
  if (!last || !token) return false;
  const counted = token.head > last.token && /^(?:nummod|amod|compound)/.test(token.deprel);
  return numeral.form !== "vague" && (!counted || upper(sight, numeral.from - 1));
};

const inAddress = (sight: Sight): boolean => {
  if (!isDigits(sight)) return false;
  for (let at = sight.numeral.to; at < sight.numeral.to + 5; at++) {
    const word = lowerAt(sight, at).replace(/\.$/, "");
    if (word === "block" || (at > sight.numeral.to && addressNouns.has(word) && upper(sight, at))) return true;
    if (!upper(sight, at) && !/^(?:\d+(?:st|nd|rd|th)?|st|nd|rd|th|\.)$/.test(word)) return false;
  }
  return false;
};

const nounFollows = (sight: Sight): boolean => {
  const next = sight.pieces[sight.numeral.to];
  const upos = next ? sight.tokens[next.token]?.upos : undefined;
  return upos === "NOUN" || upos === "ADJ" || upos === "PROPN";
};

const pronouns = new Set(["day", "another", "-time", "by"]);
const isPronounOne = (sight: Sight): boolean => {
  const { pieces, tokens, numeral } = sight;
  if (numeral.to - numeral.from !== 1 || lowerAt(sight, numeral.from) !== "one") return false;
  const next = lowerAt(sight, numeral.to);
  if (next === "of") return false;
  const token = tokens[pieces[numeral.from]?.token ?? -1];
  if (
    ["no", "the", "each", "every", "this", "that", "any", "which", "number", "only", "last", "another"].includes(
      lowerAt(sight, numeral.from - 1),
    )
  )
    return token?.deprel !== "nummod";
  if (/^(?:was|is|were|has|had|died|later|remains|remained|,)$/.test(next)) return false;
  return pronouns.has(next) || token?.upos === "PRON" || token?.xpos === "PRP";
};

/** Things that look like a count and are none: name, the sentence that motivated it, and its test. */
export const notCounts: readonly {
  readonly name: string;
  readonly example: string;
  readonly test: (sight: Sight) => boolean;
}[] = [
  {
    name: "clock-or-score-or-ratio",
    example: "The bus left at 8:10, won 3:1, on 9/11, around 24/7.",
    test: (sight) => {
      const { numeral, pieces } = sight;
      const around = (sign: number, digits: number): boolean =>
        [":", "/"].includes(lowerAt(sight, sign)) &&
        Boolean(pieces[digits]?.digits) &&
        Boolean(pieces[Math.max(sign, digits)]?.glued);
      return isDigits(sight) && (around(numeral.from - 1, numeral.from - 2) || around(numeral.to, numeral.to + 1));
    },
  },
  {
    name: "clock-time",
    example: "It began at 7 p.m. and 2239 hours and 9 o'clock.",
    test: (sight) => {
      const next = lowerAt(sight, sight.numeral.to);
      return (
        /^(?:[ap]\.?m\.?|o['’]clock|gmt|utc|est|edt|cet)$/.test(next) ||
        (next === "hours" && /^[0-2]\d[0-5]\d$/.test(lowerAt(sight, sight.numeral.from)))
      );
    },
  },
  {
    name: "ordinal-or-decade",
    example: "The 14th man, in his 20s, in the 1990s.",
    test: (sight) => {
      const next = sight.pieces[sight.numeral.to];
      return isDigits(sight) && Boolean(next?.glued) && /^(?:st|nd|rd|th|s|['’]s|['’])$/.test(next?.lower ?? "");
    },
  },
  {
    name: "model-number",
    example: "An AK-47, an F-16, the M23, a 737MAX, COVID-19, the I-95.",
    test: (sight) => {
      const { pieces, numeral } = sight;
      if (!isDigits(sight)) return false;
      const first = pieces[numeral.from];
      const hyphen = lowerAt(sight, numeral.from - 1) === "-" && first?.glued;
      const name = pieces[numeral.from - (hyphen ? 2 : 1)];
      const gluedName =
        first?.glued && (!hyphen || pieces[numeral.from - 1]?.glued) && /^\p{L}/u.test(name?.lower ?? "");
      const next = pieces[numeral.to];
      const gluedAfter =
        next?.glued && /^\p{L}/u.test(next.lower) && !unitWords.has(next.lower) && !gluedScales.has(next.lower);
      return Boolean(gluedName && name?.lower !== "us") || Boolean(gluedAfter);
    },
  },
  {
    name: "telephone-or-chain",
    example: "Call 800-423-8477, case 12-3-44.",
    test: (sight) => {
      const { pieces, numeral } = sight;
      const chain = (sign: number, digits: number, far: number, end: number): boolean =>
        lowerAt(sight, sign) === "-" &&
        Boolean(pieces[digits]?.digits) &&
        lowerAt(sight, far) === "-" &&
        Boolean(pieces[end]?.digits);
      return (
        isDigits(sight) &&
        (chain(numeral.to, numeral.to + 1, numeral.to + 2, numeral.to + 3) ||
          chain(numeral.from - 1, numeral.from - 2, numeral.from - 3, numeral.from - 4) ||
          chain(numeral.from - 1, numeral.from - 2, numeral.to, numeral.to + 1) ||
          (pieces[numeral.from]?.lower.length ?? 0) >= 10 ||
          (lowerAt(sight, numeral.to) === "-" &&
            /^\d{4}$/.test(lowerAt(sight, numeral.to + 1)) &&
            /^\d{3}$/.test(lowerAt(sight, numeral.from))))
      );
    },
  },
  {
    name: "score",
    example: "It ended 3-1 and 21-14.",
    test: (sight) => {
      const { numeral, pieces } = sight;
      const value = (at: number): number => (pieces[at]?.digits ? Number(lowerAt(sight, at)) : Number.NaN);
      const pair = (left: number, right: number): boolean =>
        pieces[right]?.glued === true && value(left) >= value(right) && value(left) < 100;
      const here = numeral.from;
      return (
        (lowerAt(sight, here + 1) === "-" && pair(here, here + 2)) ||
        (lowerAt(sight, here - 1) === "-" && pair(here - 2, here))
      );
    },
  },
  {
    name: "label",
    example: "Resolution 1244, Highway 61, Channel 2, No. 4, #3.",
    test: (sight) => labelled(sight) || lowerAt(sight, sight.numeral.from - 1) === "#",
  },
  { name: "address", example: "In the 3000 block of Main Street, at 12 Oak Road.", test: inAddress },
  {
    name: "postal-code",
    example: "Norfolk, VA 23510 and (23510).",
    test: (sight) =>
      /^\d{5}$/.test(lowerAt(sight, sight.numeral.from)) &&
      isDigits(sight) &&
      !nounFollows(sight) &&
      !signs.has(lowerAt(sight, sight.numeral.from - 1)),
  },
  {
    name: "bare-year",
    example: "The war of 1999 and the 2008 vote.",
    test: (sight) => {
      const text = lowerAt(sight, sight.numeral.from);
      if (!isDigits(sight) || !/^(?:1[0-9]|20)\d\d$/.test(text) || sight.numeral.to - sight.numeral.from !== 1)
        return false;
      const { tokens, pieces, numeral } = sight;
      const next = pieces[numeral.to];
      const noun = next ? tokens[next.token] : undefined;
      return !(noun?.upos === "NOUN" && noun.xpos === "NNS");
    },
  },
  {
    name: "emergency-number",
    example: "A caller rang 911 or 999.",
    test: (sight) => /^(?:911|999)$/.test(lowerAt(sight, sight.numeral.from)) && !nounFollows(sight),
  },
  { name: "pronoun-one", example: "No one saw the one who left one day.", test: isPronounOne },
];
