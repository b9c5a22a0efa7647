import type { Sentence, Token } from "../../core/annotation.ts";
import { countryOfDemonym, countryOfName } from "../../lexicon/countries.ts";
import { acronymKey, fold, isAcronym } from "../gazetteer/fold.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import { regionalAdjectiveList } from "../tables/adjectives.ts";
import { wordSet } from "../word-set.ts";
import { abbreviationAt } from "./abbreviations.ts";
import { siteAt } from "./site-names.ts";

/** Why a stretch of words may name a place. */
export type CandidateKind = "gazetteer" | "abbreviation" | "site" | "unknown";

/** A stretch of words that may name a place: tokens `[from, to)` and their characters. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly kind: CandidateKind;
  /** Numbers of the gazetteer's places of this name. */
  readonly places: readonly number[];
  /** Token range of the run of capitalised words that holds it. */
  readonly run: { readonly from: number; readonly to: number };
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const longest = 8;
const capital = /^[\p{Lu}\p{Lt}]/u;
const connector =
  /^(?:of|the|de|la|le|les|du|des|del|da|do|dos|di|al|el|as|ad|ar|at|an|ez|ed|es|ash|upon|on|sur|i|e|y|am|en|and|&|-|–|'s|’s|'|’|\.|d'|d’|l'|l’)$/iu;
const article = /^(?:al|el|as|ad|ar|at|an|ez|ed|es|ash|d'|d’|l'|l’)$/iu;

export const isCapitalised = (token: Token | undefined): boolean => {
  const code = token?.form.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : capital.test(token?.form ?? "");
};

/** Small words that join names by hyphens only: "Port-au-Prince", "Rostov-on-Don". */
const hyphenated = /^(?:au|aux|on|sous|lès|bei|by|under|in|op)$/iu;
const isHyphen = (token: Token | undefined): boolean => token?.form === "-" || token?.form === "–";

/** Whether a word may stand inside a name that goes on behind it. */
const mayJoin = (tokens: readonly Token[], at: number): boolean => {
  const form = tokens[at]?.form ?? "";
  return connector.test(form) || (hyphenated.test(form) && isHyphen(tokens[at - 1]) && isHyphen(tokens[at + 1]));
};

/** "al-Tanf" starts with a small letter, "7 November City" with a digit; most names start with a capital. */
const mayStart = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) || (isCapitalised(tokens[at + 2]) && article.test(tokens[at]?.form ?? ""));

/** Runs of capitalised words with what may stand between them, within one sentence. */
export const capitalRuns = ({ tokens, sentences }: Reading): { from: number; to: number }[] => {
  const runs: { from: number; to: number }[] = [];
  for (const sentence of sentences)
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!mayStart(tokens, at)) continue;
      const from = at;
      let last = at;
      for (let next = at + 1; next < sentence.to && next - last <= (isHyphen(tokens[last + 1]) ? 4 : 3); next++) {
        if (isCapitalised(tokens[next])) last = next;
        else if (!mayJoin(tokens, next)) break;
      }
      runs.push({ from, to: last + 1 });
      at = last;
    }
  return runs;
};

const regionalAdjectives = wordSet(regionalAdjectiveList);

/** "Russian", "Kurds", "European" name people: they are actors, also where GeoNames has a village of that name. */
const isPeople = (words: string): boolean =>
  (countryOfDemonym(words) !== null && countryOfName(words) === null) || regionalAdjectives.has(words.toLowerCase());

/** Written out by hand, here and where it is scored: all candidates have one shape, which the engine reads fast. */
const candidateOf = (
  { from, to, start, end }: Omit<Candidate, "kind" | "run" | "places">,
  kind: CandidateKind,
  places: readonly number[],
  run: Candidate["run"],
): Candidate => ({ from, to, start, end, kind, places, run });

const spanOf = (tokens: readonly Token[], from: number, to: number) => ({
  from,
  to,
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

const divisionWord =
  /^(?:(?:province|state|district|county|governorate|city|town|municipality|republic) of (.+)|(?:county|barangay|co) (.+)|(.+) (?:province|state|region|governorate|oblast|prefecture|district|county|department|municipality|township|city|republic|territory|local government area|lga|raion|parish|division|subdivision))$/;
/** The words by which `divisionWord` may match: most names have none, and are done with after these look-ups. */
const divisionFirst = wordSet("province state district county governorate city town municipality republic barangay co");
const divisionLast = wordSet(
  "province state region governorate oblast prefecture district county department municipality township city republic territory area lga raion parish division subdivision",
);
const mayBeDivision = (key: string): boolean => {
  const first = key.indexOf(" ");
  return first > 0 && (divisionFirst.has(key.slice(0, first)) || divisionLast.has(key.slice(key.lastIndexOf(" ") + 1)));
};
const townWord = /(?:^| )(?:city|town|municipality|township|barangay)(?: |$)/;

/** "Nyanza Province", "County Mayo", "Kitaakita City": found without the word, among places of that kind. */
const divisionPlaces = (gazetteer: Gazetteer, key: string): readonly number[] => {
  const match = key.length < 80 && mayBeDivision(key) ? divisionWord.exec(key) : null;
  const core = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!core) return [];
  const kind = townWord.test(key.replace(core, "")) ? /^(?:PPL|ADM)/ : /^(?:ADM|RGN|PCL|ISL)/;
  const found = gazetteer.find(core);
  const fitting = found.filter((index) => kind.test(gazetteer.place(index).feature));
  return fitting.length ? fitting : found.filter((index) => gazetteer.place(index).feature.startsWith("PPLA"));
};

const keyPlaces = (gazetteer: Gazetteer, words: string): readonly number[] => {
  const found = isAcronym(words) ? gazetteer.find(acronymKey(words)) : [];
  const key = fold(words);
  // "us" and "la" are no names: a short name in small letters needs its capital form.
  const plain = key.length > 2 || !isAcronym(words) ? gazetteer.find(key) : [];
  if (found.length) return [...new Set([...found, ...(key.length > 3 ? plain : [])])];
  return plain.length ? plain : divisionPlaces(gazetteer, key);
};

/** What a stretch of words may name: null where it names people. */
type Named = readonly number[] | null;
const mostKnown = 20_000;
const known = new WeakMap<Gazetteer, Map<string, Named>>();

/** The same names come back in article after article: what they may name is remembered, up to a bound. */
const namedBy = (gazetteer: Gazetteer): ((words: string) => Named) => {
  const names = known.get(gazetteer) ?? new Map<string, Named>();
  known.set(gazetteer, names);
  return (words) => {
    const before = names.get(words);
    if (before !== undefined) return before;
    const named = isPeople(words) ? null : keyPlaces(gazetteer, words);
    if (names.size >= mostKnown) names.clear();
    names.set(words, named);
    return named;
  };
};

/** Every stretch inside the run that the gazetteer, the abbreviations or the words for sites know. */
const candidatesIn = (reading: Reading, gazetteer: Gazetteer, run: { from: number; to: number }): Candidate[] => {
  const { text, tokens } = reading;
  const named = namedBy(gazetteer);
  const found: Candidate[] = [];
  for (let from = run.from; from < run.to; from++) {
    if (!mayStart(tokens, from)) continue;
    for (let to = Math.min(run.to, from + longest); to > from; to--) {
      if (!isCapitalised(tokens[to - 1]) && to - 1 !== from) continue;
      const span = spanOf(tokens, from, to);
      const words = text.slice(span.start, span.end);
      const places = named(words);
      if (places === null) continue;
      if (places.length) found.push(candidateOf(span, "gazetteer", places, run));
      else if (siteAt(tokens, from, to)) found.push(candidateOf(span, "site", places, run));
      else if (from === run.from && to === run.to) found.push(candidateOf(span, "unknown", places, run));
    }
    const short = abbreviationAt(reading, gazetteer, from);
    if (short) found.push(candidateOf(short, "abbreviation", short.places, run));
  }
  return found;
};

/** All stretches that may name a place. They overlap: `select` decides between them. */
export const findCandidates = (reading: Reading, gazetteer: Gazetteer): Candidate[] =>
  capitalRuns(reading).flatMap((run) => candidatesIn(reading, gazetteer, run));
