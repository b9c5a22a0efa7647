import type { NameSpan } from "../../core/annotation.ts";
import { countryOfDemonym } from "../../lexicon/countries.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import type { AddFeature } from "../linear-model.ts";
import { everydayWordList } from "../tables/everyday-words.ts";
import { firstNameList, personVerbList, titleList } from "../tables/first-names.ts";
import { placeNounList } from "../tables/site-words.ts";
import { wordSet } from "../word-set.ts";
import { type Beside, besideFeatures } from "./beside.ts";
import { type Candidate, type CandidateKind, isCapitalised, type Reading } from "./candidates.ts";
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
  /** The forms of the tokens in small letters. */
  readonly lows: readonly string[];
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

const low = ({ lows }: ArticleView, at: number): string => lows[at] ?? "";
const shape = (text: string): string =>
  /^[\p{Lu}\P{L}]+$/u.test(text) && /\p{Lu}{2}/u.test(text.replace(/\./g, "")) ? "capitals" : "title";

const bucket = (value: number): number => Math.floor(Math.log10(value + 1));

const addOwn = (view: ArticleView, { from, to, start, end }: Candidate, add: AddFeature): void => {
  const { text, tokens } = view;
  const words = text.slice(start, end);
  const small = words.toLowerCase();
  const last = tokens[to - 1];
  const site = siteAt(tokens, from, to);
  add("words=", `${Math.min(5, to - from)}`);
  add("shape=", shape(words));
  add("pos=", `${tokens[from]?.xpos}`);
  add("relation=", last?.deprel ?? "");
  add("lastPos=", `${last?.xpos}`);
  if (site) {
    add("site=", site);
    add("siteWord=", low(view, to - 1));
    add("siteFirst=", low(view, from));
  }
  if (to - from === 1 && everydayWords.has(small)) add("", "commonWord");
  if (view.smallWords.has(small)) add("", "smallElsewhere");
  if (firstNames.has(low(view, from))) add("firstName=", `${Math.min(3, to - from)}`);
  if (view.surnames.has(small)) add("", "surname");
  if (view.located.has(small)) add("", "located");
  if (countryOfDemonym(words)) add("", "demonym");
};

const nameRelation = ({ nameOf }: ArticleView, { from, to }: Candidate): string => {
  const name = nameOf.get(from);
  if (!name) return "none";
  if (name.from === from && name.to === to) return `${name.label} same`;
  return `${name.label} ${name.to <= to && name.from >= from ? "inside" : "wider"}`;
};

const addNeighbours = (view: ArticleView, candidate: Candidate, add: AddFeature): void => {
  const { tokens } = view;
  const { from, to, run } = candidate;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const [lowBefore, lowAfter] = [low(view, from - 1), low(view, to)];
  add("before=", lowBefore);
  add("before2=", `${low(view, from - 2)} ${lowBefore}`);
  add("after=", lowAfter);
  add("after2=", `${lowAfter} ${low(view, to + 1)}`);
  add("beforePos=", before?.xpos ?? "-");
  add("afterPos=", after?.xpos ?? "-");
  const [capitalBefore, capitalAfter] = [isCapitalised(before), isCapitalised(after)];
  if (from > run.from) {
    add("", "runBefore");
    if (capitalBefore) add("", "capitalBefore");
    else add("joinBefore=", lowBefore);
  }
  if (to < run.to) {
    add("", "runAfter");
    if (capitalAfter) add("", "capitalAfter");
    else add("joinAfter=", lowAfter);
    add("runLast=", low(view, run.to - 1));
  }
  if (from > run.from) add("runFirst=", low(view, run.from));
  if (titles.has(lowBefore.endsWith(".") ? lowBefore.slice(0, -1) : lowBefore)) add("", "titleBefore");
  if (capitalBefore && firstNames.has(lowBefore)) add("", "firstNameBefore");
  if (personVerbs.has(lowAfter)) add("", "personVerbAfter");
  const placeNoun = placeNouns.has(lowAfter);
  if (placeNoun) {
    add("", "placeNounAfter");
    add("", capitalAfter ? "placeNounCapital" : "placeNounSmall");
  }
  if (countryOfDemonym(before?.form ?? "")) add("", "demonymBefore");
  if (capitalAfter && !placeNoun) add("", "otherCapitalAfter");
  add("name=", nameRelation(view, candidate));
};

/** The kind of the largest place of that name: the group that the gazetteer's features speak of. */
const groupOf = (feature: string): string =>
  feature.startsWith("PPL") ? (feature === "PPLC" ? "PPLC" : "PPL") : feature.slice(0, 4);

const addGazetteer = ({ places, kind }: Candidate, gazetteer: Gazetteer, add: AddFeature): string => {
  if (!places.length) {
    add("gaz=", "none");
    return "none";
  }
  let [feature, population] = ["", -1];
  let [country, division] = [false, false];
  for (const index of places) {
    const place = gazetteer.place(index);
    if (place.population > population) [feature, population] = [place.feature, place.population];
    country ||= place.feature === "PCLI";
    division ||= place.feature === "ADM1";
  }
  const group = groupOf(feature);
  const size = `${bucket(population)}`;
  add("gaz=", group);
  add("pop=", size);
  add(`${group}+pop=`, size);
  add("many=", `${Math.min(3, bucket(places.length))}`);
  if (country) add("", "country");
  if (division) add("", "adm1");
  if (kind === "abbreviation") add("", "abbreviation");
  return group;
};

const addHead = ({ tokens, firstTokens }: ArticleView, { from, to }: Candidate, add: AddFeature): void => {
  let top = from;
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head >= to) top = at;
  }
  const relation = tokens[top]?.deprel ?? "";
  const head = tokens[tokens[top]?.head ?? -1];
  const tag = head?.xpos ?? "root";
  add("topRelation=", relation);
  add("head=", head?.lemma.toLowerCase() ?? "root");
  add("headPos=", tag);
  add("topHead=", `${relation} ${tag}`);
  if (firstTokens.has(from)) add("", "first");
};

const kindBefore: Readonly<Record<CandidateKind, string>> = {
  gazetteer: "gazetteer before=",
  abbreviation: "abbreviation before=",
  site: "site before=",
  unknown: "unknown before=",
};
const kindWords: Readonly<Record<CandidateKind, string>> = {
  gazetteer: "gazetteer words=",
  abbreviation: "abbreviation words=",
  site: "site words=",
  unknown: "unknown words=",
};

/** What the classifier sees of one candidate: binary features, in an order that never changes. */
export const addFeatures = (view: ArticleView, candidate: Candidate, add: AddFeature): void => {
  const { kind, from, to, run } = candidate;
  add("", "bias");
  add("kind=", kind);
  addOwn(view, candidate, add);
  addNeighbours(view, candidate, add);
  const group = addGazetteer(candidate, view.gazetteer, add);
  addHead(view, candidate, add);
  for (const feature of besideFeatures(view, view.gazetteer, view.beside, candidate)) add("", feature);
  const before = low(view, from - 1);
  const tags = `beforePos=${view.tokens[from - 1]?.xpos ?? "-"} afterPos=${view.tokens[to]?.xpos ?? "-"}`;
  add(kindBefore[kind], before);
  add("gaz=", `${group} before=${before}`);
  add("gaz=", `${group} ${tags}`);
  add(kindWords[kind], `${Math.min(5, to - from)} ${from > run.from} ${to < run.to}`);
  add("gaz=", `${group} name=${nameRelation(view, candidate)}`);
};

/** The features by their names, as the weights are trained. */
export const featuresOf = (view: ArticleView, candidate: Candidate): string[] => {
  const features: string[] = [];
  addFeatures(view, candidate, (template, value) => features.push(template + value));
  return features;
};
