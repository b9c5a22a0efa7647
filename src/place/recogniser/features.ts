import type { NameLabel, NameSpan } from "../../core/annotation.ts";
import { countryOfDemonym } from "../../lexicon/countries.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import type { Features } from "../linear-model.ts";
import { everydayWordList } from "../tables/everyday-words.ts";
import { firstNameList, personVerbList, titleList } from "../tables/first-names.ts";
import { placeNounList } from "../tables/site-words.ts";
import { wordSet } from "../word-set.ts";
import { type Beside, besideFeatures } from "./beside.ts";
import { type Candidate, isCapitalised, type Reading } from "./candidates.ts";
import { siteAt } from "./site-names.ts";
import {
  kindAndBefore,
  kindAndName,
  kindAndSize,
  kindAndTags,
  kindBefore,
  kindWords,
  t,
  topAndHead,
  twoAfter,
  twoBefore,
} from "./templates.ts";

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

/** What the words of a candidate tell by themselves. */
interface Writing {
  readonly small: string;
  readonly shape: "capitals" | "title";
  readonly everyday: boolean;
  readonly demonym: boolean;
}

const readWriting = (words: string): Writing => {
  const small = words.toLowerCase();
  const capitals = /^[\p{Lu}\P{L}]+$/u.test(words) && /\p{Lu}{2}/u.test(words.replace(/\./g, ""));
  const demonym = countryOfDemonym(words) !== null;
  return { small, shape: capitals ? "capitals" : "title", everyday: everydayWords.has(small), demonym };
};

const mostWritings = 20_000;
const writings = new Map<string, Writing>();
/** The same names come back in article after article: remembered, up to a bound. */
const writingOf = (words: string): Writing => {
  const before = writings.get(words);
  if (before) return before;
  const writing = readWriting(words);
  if (writings.size >= mostWritings) writings.clear();
  writings.set(words, writing);
  return writing;
};

/** The tags around a candidate as one value, written together once for each pair of tags. */
const tagsAround = new Map<string, Map<string, string>>();
const around = (before: string, after: string): string => {
  const known = tagsAround.get(before) ?? new Map<string, string>();
  tagsAround.set(before, known);
  const tags = known.get(after) ?? `${before} afterPos=${after}`;
  known.set(after, tags);
  return tags;
};

const bucket = (value: number): number => Math.floor(Math.log10(value + 1));

const addOwn = (view: ArticleView, { from, to, start, end }: Candidate, { flag, add }: Features): void => {
  const { text, tokens } = view;
  const { small, shape, everyday, demonym } = writingOf(text.slice(start, end));
  const last = tokens[to - 1];
  const site = siteAt(tokens, from, to);
  add(t.words, `${Math.min(5, to - from)}`);
  add(t.shape, shape);
  add(t.pos, `${tokens[from]?.xpos}`);
  add(t.relation, last?.deprel ?? "");
  add(t.lastPos, `${last?.xpos}`);
  if (site) {
    add(t.site, site);
    add(t.siteWord, low(view, to - 1));
    add(t.siteFirst, low(view, from));
  }
  if (to - from === 1 && everyday) flag("commonWord");
  if (view.smallWords.has(small)) flag("smallElsewhere");
  if (firstNames.has(low(view, from))) add(t.firstName, `${Math.min(3, to - from)}`);
  if (view.surnames.has(small)) flag("surname");
  if (view.located.has(small)) flag("located");
  if (demonym) flag("demonym");
};

const nameRelations: Readonly<Record<NameLabel, Readonly<Record<"same" | "inside" | "wider", string>>>> = {
  person: { same: "person same", inside: "person inside", wider: "person wider" },
  organisation: { same: "organisation same", inside: "organisation inside", wider: "organisation wider" },
  place: { same: "place same", inside: "place inside", wider: "place wider" },
  other: { same: "other same", inside: "other inside", wider: "other wider" },
};
const nameRelation = ({ nameOf }: ArticleView, { from, to }: Candidate): string => {
  const name = nameOf.get(from);
  if (!name) return "none";
  const relations = nameRelations[name.label];
  if (name.from === from && name.to === to) return relations.same;
  return name.to <= to && name.from >= from ? relations.inside : relations.wider;
};

const addNeighbours = (view: ArticleView, candidate: Candidate, { flag, add, addPair }: Features): void => {
  const { tokens } = view;
  const { from, to, run } = candidate;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const [lowBefore, lowAfter] = [low(view, from - 1), low(view, to)];
  add(t.before, lowBefore);
  addPair(twoBefore, low(view, from - 2), lowBefore);
  add(t.after, lowAfter);
  addPair(twoAfter, lowAfter, low(view, to + 1));
  add(t.beforePos, before?.xpos ?? "-");
  add(t.afterPos, after?.xpos ?? "-");
  const [capitalBefore, capitalAfter] = [isCapitalised(before), isCapitalised(after)];
  if (from > run.from) {
    flag("runBefore");
    if (capitalBefore) flag("capitalBefore");
    else add(t.joinBefore, lowBefore);
  }
  if (to < run.to) {
    flag("runAfter");
    if (capitalAfter) flag("capitalAfter");
    else add(t.joinAfter, lowAfter);
    add(t.runLast, low(view, run.to - 1));
  }
  if (from > run.from) add(t.runFirst, low(view, run.from));
  if (titles.has(lowBefore.endsWith(".") ? lowBefore.slice(0, -1) : lowBefore)) flag("titleBefore");
  if (capitalBefore && firstNames.has(lowBefore)) flag("firstNameBefore");
  if (personVerbs.has(lowAfter)) flag("personVerbAfter");
  const placeNoun = placeNouns.has(lowAfter);
  if (placeNoun) {
    flag("placeNounAfter");
    flag(capitalAfter ? "placeNounCapital" : "placeNounSmall");
  }
  if (countryOfDemonym(before?.form ?? "")) flag("demonymBefore");
  if (capitalAfter && !placeNoun) flag("otherCapitalAfter");
  add(t.name, nameRelation(view, candidate));
};

/** The kind of the largest place of that name: the group that the gazetteer's features speak of. */
const groupOf = (feature: string): string =>
  feature.startsWith("PPL") ? (feature === "PPLC" ? "PPLC" : "PPL") : feature.slice(0, 4);

/** What the gazetteer's places of one name come to. */
interface Listed {
  readonly group: string;
  readonly size: string;
  readonly many: string;
  readonly country: boolean;
  readonly division: boolean;
}

const listedIn = (gazetteer: Gazetteer, places: readonly number[]): Listed => {
  let [feature, population] = ["", -1];
  let [country, division] = [false, false];
  for (const index of places) {
    const place = gazetteer.place(index);
    if (place.population > population) [feature, population] = [place.feature, place.population];
    country ||= place.feature === "PCLI";
    division ||= place.feature === "ADM1";
  }
  const many = `${Math.min(3, bucket(places.length))}`;
  return { group: groupOf(feature), size: `${bucket(population)}`, many, country, division };
};

const known = new WeakMap<Gazetteer, WeakMap<readonly number[], Listed>>();
/** Remembered by the list itself, which comes back with the name in article after article. */
const listed = (gazetteer: Gazetteer, places: readonly number[]): Listed => {
  const lists = known.get(gazetteer) ?? new WeakMap<readonly number[], Listed>();
  known.set(gazetteer, lists);
  const found = lists.get(places) ?? listedIn(gazetteer, places);
  lists.set(places, found);
  return found;
};

const addGazetteer = ({ places, kind }: Candidate, gazetteer: Gazetteer, { flag, add, addPair }: Features): string => {
  if (!places.length) {
    add(t.gaz, "none");
    return "none";
  }
  const { group, size, many, country, division } = listed(gazetteer, places);
  add(t.gaz, group);
  add(t.pop, size);
  addPair(kindAndSize, group, size);
  add(t.many, many);
  if (country) flag("country");
  if (division) flag("adm1");
  if (kind === "abbreviation") flag("abbreviation");
  return group;
};

const addHead = (
  { tokens, firstTokens }: ArticleView,
  { from, to }: Candidate,
  { flag, add, addPair }: Features,
): void => {
  let top = from;
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head >= to) top = at;
  }
  const relation = tokens[top]?.deprel ?? "";
  const head = tokens[tokens[top]?.head ?? -1];
  const tag = head?.xpos ?? "root";
  add(t.topRelation, relation);
  add(t.head, head?.lemma.toLowerCase() ?? "root");
  add(t.headPos, tag);
  addPair(topAndHead, relation, tag);
  if (firstTokens.has(from)) flag("first");
};

/** What the classifier sees of one candidate: binary features, in an order that never changes. */
export const addFeatures = (view: ArticleView, candidate: Candidate, features: Features): void => {
  const { kind, from, to, run } = candidate;
  const { flag, add, addPair } = features;
  flag("bias");
  add(t.kind, kind);
  addOwn(view, candidate, features);
  addNeighbours(view, candidate, features);
  const group = addGazetteer(candidate, view.gazetteer, features);
  addHead(view, candidate, features);
  for (const feature of besideFeatures(view, view.gazetteer, view.beside, candidate)) flag(feature);
  const before = low(view, from - 1);
  const tags = around(view.tokens[from - 1]?.xpos ?? "-", view.tokens[to]?.xpos ?? "-");
  add(kindBefore[kind], before);
  addPair(kindAndBefore, group, before);
  addPair(kindAndTags, group, tags);
  add(kindWords[kind], `${Math.min(5, to - from)} ${from > run.from} ${to < run.to}`);
  addPair(kindAndName, group, nameRelation(view, candidate));
};

/** The features by their names, as the weights are trained. */
export const featuresOf = (view: ArticleView, candidate: Candidate): string[] => {
  const features: string[] = [];
  addFeatures(view, candidate, {
    flag: (name) => features.push(name),
    add: ({ name }, value) => features.push(name + value),
    addPair: ({ template, join }, first, second) => features.push(template + first + join + second),
  });
  return features;
};
