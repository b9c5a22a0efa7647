import type { NameSpan, Token } from "../../core/annotation.ts";
import { countryOfDemonym } from "../../lexicon/countries.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import { everydayWordList } from "../tables/everyday-words.ts";
import { firstNameList, personVerbList, titleList } from "../tables/first-names.ts";
import { placeNounList } from "../tables/site-words.ts";
import { wordSet } from "../word-set.ts";
import { type Beside, besideFeatures } from "./beside.ts";
import { type Candidate, isCapitalised, type Reading } from "./candidates.ts";
import { siteAt } from "./site-names.ts";

const firstNames = wordSet(firstNameList);
const titles = wordSet(titleList);
const personVerbs = wordSet(personVerbList);
const placeNouns = wordSet(placeNounList);
const everydayWords = wordSet(everydayWordList);

/** What is known of the whole article while one candidate is looked at. */
export interface ArticleView extends Reading {
  readonly names: readonly NameSpan[];
  readonly gazetteer: Gazetteer;
  /** Words that stand behind a given name or a title somewhere in the article: surnames. */
  readonly surnames: ReadonlySet<string>;
  /** Those of them that stand behind a given name. */
  readonly fullNames: ReadonlySet<string>;
  /** Words that occur with a small letter somewhere in the article. */
  readonly smallWords: ReadonlySet<string>;
  /** Folded texts of candidates that stand behind "in", "near" or the like somewhere in the article. */
  readonly located: ReadonlySet<string>;
  /** How the candidates stand beside one another. */
  readonly beside: Beside;
  /** Tokens that open a sentence. */
  readonly firstTokens: ReadonlySet<number>;
  /** The name span that covers a token, by token. */
  readonly nameOf: ReadonlyMap<number, NameSpan>;
}

const low = (token: Token | undefined): string => token?.form.toLowerCase() ?? "";
const shape = (text: string): string =>
  /^[\p{Lu}\P{L}]+$/u.test(text) && /\p{Lu}{2}/u.test(text.replace(/\./g, "")) ? "capitals" : "title";

const bucket = (value: number): number => Math.floor(Math.log10(value + 1));

const gazetteerFeatures = ({ places, kind }: Candidate, gazetteer: Gazetteer): string[] => {
  if (!places.length) return ["gaz=none"];
  const found = places.map((index) => gazetteer.place(index));
  const best = found.reduce((a, b) => (b.population > a.population ? b : a));
  const group = best.feature.startsWith("PPL") ? (best.feature === "PPLC" ? "PPLC" : "PPL") : best.feature.slice(0, 4);
  const some = (test: (feature: string) => boolean) => found.some(({ feature }) => test(feature));
  return [
    `gaz=${group}`,
    `pop=${bucket(best.population)}`,
    `${group}+pop=${bucket(best.population)}`,
    `many=${Math.min(3, bucket(found.length))}`,
    ...(some((feature) => feature === "PCLI") ? ["country"] : []),
    ...(some((feature) => feature === "ADM1") ? ["adm1"] : []),
    ...(kind === "abbreviation" ? ["abbreviation"] : []),
  ];
};

const neighbourFeatures = ({ tokens, nameOf }: ArticleView, { from, to, run }: Candidate): string[] => {
  const [before, before2, after, after2] = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]];
  const inRunBefore = from > run.from;
  const inRunAfter = to < run.to;
  const chunkLast = low(tokens[run.to - 1]);
  const name = nameOf.get(from);
  return [
    `before=${low(before)}`,
    `before2=${low(before2)} ${low(before)}`,
    `after=${low(after)}`,
    `after2=${low(after)} ${low(after2)}`,
    `beforePos=${before?.xpos ?? "-"}`,
    `afterPos=${after?.xpos ?? "-"}`,
    ...(inRunBefore ? ["runBefore", isCapitalised(before) ? "capitalBefore" : `joinBefore=${low(before)}`] : []),
    ...(inRunAfter ? ["runAfter", isCapitalised(after) ? "capitalAfter" : `joinAfter=${low(after)}`] : []),
    ...(inRunAfter ? [`runLast=${chunkLast}`] : []),
    ...(inRunBefore ? [`runFirst=${low(tokens[run.from])}`] : []),
    ...(titles.has(low(before).replace(/\.$/, "")) ? ["titleBefore"] : []),
    ...(firstNames.has(low(before)) && isCapitalised(before) ? ["firstNameBefore"] : []),
    ...(personVerbs.has(low(after)) ? ["personVerbAfter"] : []),
    ...(placeNouns.has(low(after))
      ? ["placeNounAfter", isCapitalised(after) ? "placeNounCapital" : "placeNounSmall"]
      : []),
    ...(countryOfDemonym(before?.form ?? "") ? ["demonymBefore"] : []),
    ...(isCapitalised(after) && !placeNouns.has(low(after)) ? ["otherCapitalAfter"] : []),
    `name=${name ? `${name.label} ${name.from === from && name.to === to ? "same" : name.to <= to && name.from >= from ? "inside" : "wider"}` : "none"}`,
  ];
};

const ownFeatures = (view: ArticleView, { from, to, start, end }: Candidate): string[] => {
  const { text, tokens } = view;
  const words = text.slice(start, end);
  const small = words.toLowerCase();
  const last = tokens[to - 1];
  const site = siteAt(tokens, from, to);
  return [
    `words=${Math.min(5, to - from)}`,
    `shape=${shape(words)}`,
    `pos=${tokens[from]?.xpos}`,
    `relation=${last?.deprel ?? ""}`,
    `lastPos=${last?.xpos}`,
    ...(site ? [`site=${site}`, `siteWord=${low(last)}`, `siteFirst=${low(tokens[from])}`] : []),
    ...(to - from === 1 && everydayWords.has(small) ? ["commonWord"] : []),
    ...(view.smallWords.has(small) ? ["smallElsewhere"] : []),
    ...(firstNames.has(low(tokens[from])) ? [`firstName=${Math.min(3, to - from)}`] : []),
    ...(view.surnames.has(small) ? ["surname"] : []),
    ...(view.located.has(small) ? ["located"] : []),
    ...(countryOfDemonym(words) ? ["demonym"] : []),
  ];
};

const headFeatures = ({ tokens, firstTokens }: ArticleView, { from, to }: Candidate): string[] => {
  let top = from;
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head >= to) top = at;
  }
  const head = tokens[tokens[top]?.head ?? -1];
  return [
    `topRelation=${tokens[top]?.deprel ?? ""}`,
    `head=${head?.lemma.toLowerCase() ?? "root"}`,
    `headPos=${head?.xpos ?? "root"}`,
    `topHead=${tokens[top]?.deprel ?? ""} ${head?.xpos ?? "root"}`,
    ...(firstTokens.has(from) ? ["first"] : []),
  ];
};

/** What the classifier sees of one candidate: names of binary features. */
export const featuresOf = (view: ArticleView, candidate: Candidate): string[] => {
  const own = ownFeatures(view, candidate);
  const around = neighbourFeatures(view, candidate);
  const gazetteer = gazetteerFeatures(candidate, view.gazetteer);
  const before = around[0] ?? "";
  return [
    "bias",
    `kind=${candidate.kind}`,
    ...own,
    ...around,
    ...gazetteer,
    ...headFeatures(view, candidate),
    ...besideFeatures(view, view.gazetteer, view.beside, candidate),
    `${candidate.kind} ${before}`,
    `${gazetteer[0]} ${before}`,
    `${gazetteer[0]} ${around[4]} ${around[5]}`,
    `${candidate.kind} ${own[0]} ${around.includes("runBefore")} ${around.includes("runAfter")}`,
    `${gazetteer[0]} ${around.at(-1)}`,
  ];
};
