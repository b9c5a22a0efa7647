import type { Measure } from "../../core/plover.ts";
import { governsWord } from "../syntax/phrases.ts";
import { childrenBy, lemmaOf, lowerOf, relationOf, type Tree } from "../syntax/tree.ts";
import {
  type CasualtyWord,
  casualtyNouns,
  casualtyVerbs,
  countedVictims,
  lifeVerbs,
  mixedNouns,
  stateWords,
  type VictimRole,
} from "./tables/casualty-words.ts";

/** A word that tells a toll: where the victims stand, and how sure the word makes it. */
export interface Trigger {
  readonly token: number;
  readonly measure: Measure;
  readonly role: VictimRole | "copula" | "toll" | "mixed";
  readonly score: number;
  /** Rule name: "kill", "die", "death-toll". */
  readonly rule: string;
}

const byLemma = (rows: readonly CasualtyWord[]): ReadonlyMap<string, readonly CasualtyWord[]> => {
  const found = new Map<string, CasualtyWord[]>();
  for (const row of rows) found.set(row.lemma, [...(found.get(row.lemma) ?? []), row]);
  return found;
};
const verbs = byLemma(casualtyVerbs);
const nouns = byLemma(casualtyNouns);
const counted = byLemma(countedVictims);

/** Irregular forms that a lemmatizer may miss after a wrong tag. */
const irregular = new Map(
  "shot shoot|slain slay|slew slay|struck strike|stricken strike|took take|taken take|left leave|fled flee|lost lose|found find|froze freeze|frozen freeze|drove drive|driven drive|fell fall|fallen fall|held hold|beaten beat|burnt burn|blew blow|blown blow|bled bleed|flew fly|flown fly|went go|gone go|dying die|died die|stabbed stab|gunned gun|kidnapped kidnap|made make"
    .split("|")
    .map((pair) => {
      const [form = "", lemma = ""] = pair.split(" ");
      return [form, lemma] as const;
    }),
);

/** A participle that the tagger took for an adjective keeps its form as lemma: "wounded" is "wound". */
const spellings = (lower: string, lemma: string): readonly string[] => [
  ...new Set([irregular.get(lower) ?? lemma, lemma, lower]),
  ...(lower.endsWith("ed") ? [lower.slice(0, -2), lower.slice(0, -1)] : []),
];

/** Adverbs and "dead" belong to the verb only beside it: in "three shot, one fatally" and "four shot, three dead" they tell other people. */
const besideOnly = new Set(["dead", "fatally", "mortally"]);

const isWith = (tree: Tree, at: number, words: readonly string[], leaves: boolean): boolean => {
  const free = leaves ? words : words.filter((word) => !besideOnly.has(word));
  return beside(tree, at, words) || governsWord(tree, at, free);
};

/** The rows of a verb by its form, with the lemma that it had: remembered up to a bound, for most verbs have none. */
const rowsOfForm = new Map<string, { readonly lemma: string; readonly rows: readonly CasualtyWord[] }>();
const mostForms = 20_000;

const verbRows = (lower: string, lemma: string): readonly CasualtyWord[] => {
  const known = rowsOfForm.get(lower);
  if (known?.lemma === lemma) return known.rows;
  const rows = spellings(lower, lemma).flatMap((word) => verbs.get(word) ?? []);
  if (rowsOfForm.size >= mostForms) rowsOfForm.clear();
  rowsOfForm.set(lower, { lemma, rows });
  return rows;
};

const verbAt = (tree: Tree, at: number): Trigger | null => {
  const rows = verbRows(lowerOf(tree, at), lemmaOf(tree, at));
  for (const row of rows) {
    const leaves = !["shoot", "stab", "wound", "injure", "strike", "beat"].includes(row.lemma);
    if (row.with.length && !isWith(tree, at, row.with, leaves)) continue;
    if ((row.lemma === "hit" || row.lemma === "strike") && lowerOf(tree, at + 1) === "back") continue;
    if (row.lemma === "shoot" && !row.with.length && /^(?:down|at|into|toward|towards)$/.test(lowerOf(tree, at + 1)))
      continue;
    const rule = row.with.length ? `${row.lemma}-${row.with[0]}` : row.lemma;
    return { token: at, measure: row.measure, role: row.role, score: row.score, rule };
  }
  return null;
};

/** "shot dead", "gunned down", "fatally wounded": right before or after, whatever the tree says. */
const beside = (tree: Tree, at: number, words: readonly string[]): boolean =>
  words.includes(lowerOf(tree, at + 1)) ||
  words.includes(lowerOf(tree, at - 1)) ||
  (words.includes("dead") && lowerOf(tree, at) !== "found" && isDeadBehindObject(tree, at));

const widestObject = 7;
/** "shot two worshippers dead": behind a short object, with no comma, verb or "and" between. */
const isDeadBehindObject = (tree: Tree, at: number): boolean => {
  for (let next = at + 1; next <= at + widestObject; next++) {
    if (tree.sentenceOf[next] !== tree.sentenceOf[at]) return false;
    if (lowerOf(tree, next) === "dead") return next > at + 1 && tree.tokens[next + 1]?.upos !== "NOUN";
    if (["PUNCT", "VERB", "CCONJ", "ADP", "SCONJ", "AUX"].includes(tree.tokens[next]?.upos ?? "")) return false;
  }
  return false;
};

/** "Three people were shot, one fatally": the number before the adverb counts the dead. */
const fatalAt = (tree: Tree, at: number): Trigger | null => {
  const fatal = lowerOf(tree, at) === "fatally" || lowerOf(tree, at) === "mortally";
  const counts = tree.tokens[at - 1]?.upos === "NUM" && tree.tokens[at + 1]?.upos !== "VERB";
  return fatal && counts ? { token: at - 1, measure: "killed", role: "itself", score: 0.92, rule: "n-fatally" } : null;
};

const lifeAt = (tree: Tree, at: number): Trigger | null => {
  const role = lifeVerbs.get(lemmaOf(tree, at));
  if (!role) return null;
  const life = childrenBy(tree, at, "obj", "nsubj:pass").find((child) => lemmaOf(tree, child) === "life");
  if (life === undefined) return null;
  return {
    token: role === "governs" || relationOf(tree, life) === "nsubj:pass" ? life : at,
    measure: "killed",
    role: role === "governs" || relationOf(tree, life) === "nsubj:pass" ? "governs" : "subject",
    score: 0.93,
    rule: "lose-life",
  };
};

const tollWords = new Set(["toll", "tally"]);

const figureNouns = new Set(["number", "count", "figure", "total"]);
const changing = new Set(
  "rise climb reach stand increase grow jump hit pass exceed be put bring go top surpass revise raise fall drop double".split(
    " ",
  ),
);
const countedStates: ReadonlyMap<string, Measure> = new Map([
  ["dead", "killed"],
  ["body", "killed"],
  ["casualty", "killed"],
  ["death", "killed"],
  ["fatality", "killed"],
  ["kill", "killed"],
  ["victim", "killed"],
  ["injured", "injured"],
  ["injury", "injured"],
  ["injure", "injured"],
  ["wounded", "injured"],
  ["wound", "injured"],
  ["missing", "missing"],
  ["displaced", "displaced"],
  ["displace", "displaced"],
  ["arrest", "detained"],
  ["detain", "detained"],
  ["detainee", "detained"],
  ["hostage", "abducted"],
]);

/** "The number of dead has risen to 31", "the official death count stood at 64". */
const figureNounAt = (tree: Tree, at: number): Trigger | null => {
  if (!figureNouns.has(lemmaOf(tree, at)) || !changing.has(lemmaOf(tree, tree.tokens[at]?.head ?? -1))) return null;
  const of = childrenBy(tree, at, "nmod", "compound").flatMap((each) => [
    each,
    ...childrenBy(tree, each, "acl", "amod"),
  ]);
  const word = of.find((each) => countedStates.has(lemmaOf(tree, each)) || countedStates.has(lowerOf(tree, each)));
  const measure =
    word === undefined ? undefined : (countedStates.get(lemmaOf(tree, word)) ?? countedStates.get(lowerOf(tree, word)));
  return measure ? { token: at, measure, role: "toll", score: 0.88, rule: "death-toll" } : null;
};

const animals = new Set("animal cattle livestock fish bird elephant pet dog horse cow pig sheep whale bee".split(" "));
const ofCorpses = new Set(
  "find recover discover identify retrieve pull bury wash bring carry dump exhume lie return hand".split(" "),
);
/** "A nice body": one body is a corpse only when it is somebody's, or found, or buried. */
const isNoCorpse = (tree: Tree, at: number): boolean =>
  lemmaOf(tree, at) === "body" &&
  lowerOf(tree, at) === "body" &&
  childrenBy(tree, at, "nmod", "nmod:poss").length === 0 &&
  !ofCorpses.has(lemmaOf(tree, tree.tokens[at]?.head ?? -1));

const nominalAt = (tree: Tree, at: number): Trigger | null => {
  const lower = lowerOf(tree, at);
  const lemma = lemmaOf(tree, at);
  if (tollWords.has(lemma))
    return { token: at, measure: tollMeasure(tree, at), role: "toll", score: 0.9, rule: "death-toll" };
  const figure = figureNounAt(tree, at);
  if (figure) return figure;
  if (mixedNouns.has(lemma)) return { token: at, measure: "killed", role: "mixed", score: 0.85, rule: "casualties" };
  const [row] = nouns.get(lemma) ?? [];
  const ofAnimals = childrenBy(tree, at, "compound", "amod").some((each) => animals.has(lemmaOf(tree, each)));
  if (isNoCorpse(tree, at) || ofAnimals) return null;
  if (row) return { token: at, measure: row.measure, role: row.role, score: row.score, rule: row.lemma };
  const hasCopula = childrenBy(tree, at, "cop").length > 0;
  const state = stateWords.get(lower);
  const remains =
    tree.tokens[at]?.deprel === "xcomp" && /^(?:remain|stay)$/.test(lemmaOf(tree, tree.tokens[at]?.head ?? -1));
  if (state && (hasCopula || remains))
    return { token: at, measure: state, role: "copula", score: 0.9, rule: `be-${lower}` };
  if (
    lemma === "condition" &&
    ["critical", "serious", "stable", "guarded", "fair", "grave"].some((word) => governsWord(tree, at, [word]))
  )
    return { token: at, measure: "injured", role: "copula", score: 0.7, rule: "in-condition" };
  if (
    /^(?:custody|detention)$/.test(lemma) &&
    hasCopula &&
    childrenBy(tree, at, "case").some((each) => lowerOf(tree, each) === "in")
  )
    return { token: at, measure: "detained", role: "copula", score: 0.85, rule: "be-in-custody" };
  if (lemma === "hospital" && hasCopula && childrenBy(tree, at, "case").some((each) => lowerOf(tree, each) === "in"))
    return { token: at, measure: "injured", role: "copula", score: 0.7, rule: "be-in-hospital" };
  const [self] = counted.get(lemma) ?? counted.get(lower) ?? [];
  return self ? { token: at, measure: self.measure, role: self.role, score: self.score, rule: self.lemma } : null;
};

/** "Bomber kills 12": a headline's verb that the tagger takes for a plural noun, right before a number or determiner. */
const headlineVerbAt = (tree: Tree, at: number): Trigger | null => {
  const lower = lowerOf(tree, at);
  const next = tree.tokens[at + 1]?.upos;
  if (!lower.endsWith("s") || (next !== "NUM" && next !== "DET") || tree.sentenceOf[at + 1] !== tree.sentenceOf[at])
    return null;
  const row = (verbs.get(lower.slice(0, -1)) ?? verbs.get(lower.slice(0, -2)))?.find(
    ({ with: words }) => !words.length,
  );
  return row ? { token: at, measure: row.measure, role: row.role, score: row.score * 0.9, rule: row.lemma } : null;
};

const tollMeasure = (tree: Tree, at: number): Measure =>
  governsWord(tree, at, ["injury", "injured", "injuries", "wounded"]) ? "injured" : "killed";

/** Every trigger of a sentence's token range, in text order. */
export const triggersIn = (tree: Tree, from: number, to: number): readonly Trigger[] => {
  const found: Trigger[] = [];
  for (let at = from; at < to; at++) {
    const upos = tree.tokens[at]?.upos;
    const verbal = upos === "VERB" || upos === "AUX" ? (lifeAt(tree, at) ?? verbAt(tree, at)) : null;
    const fatal = upos === "ADV" || upos === "ADJ" ? fatalAt(tree, at) : null;
    if (fatal) found.push(fatal);
    const participle = upos === "ADJ" && /(?:ed|en|in|dead)$/.test(lowerOf(tree, at)) ? verbAt(tree, at) : null;
    const headline = upos === "NOUN" || upos === "PROPN" ? headlineVerbAt(tree, at) : null;
    const nominal =
      upos === "NOUN" || upos === "ADJ" || upos === "PROPN" || upos === "VERB" ? nominalAt(tree, at) : null;
    if (verbal ?? headline) found.push(...[verbal ?? headline].filter((each) => each !== null));
    else if (nominal) found.push(nominal);
    if (participle && !nominal) found.push(participle);
  }
  return found;
};
