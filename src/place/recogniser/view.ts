import type { NameSpan } from "../../core/annotation.ts";
import { lowerForms } from "../../core/lower-forms.ts";
import type { Gazetteer } from "../gazetteer/read.ts";
import { firstNameList, titleList } from "../tables/first-names.ts";
import { wordSet } from "../word-set.ts";
import { besideOf } from "./beside.ts";
import { type Candidate, isCapitalised, type Reading } from "./candidates.ts";
import type { ArticleView } from "./features.ts";

const firstNames = wordSet(firstNameList);
const titles = wordSet(titleList);
const locative = wordSet("in near from at around across outside inside towards toward throughout via");

/** Looks over the whole article once, so that one mention may lean on another. */
export const viewOf = (
  reading: Reading,
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
  candidates: readonly Candidate[],
): ArticleView => {
  const { text, tokens } = reading;
  const surnames = new Set<string>();
  const fullNames = new Set<string>();
  const smallWords = new Set<string>();
  const lows = lowerForms(tokens);
  tokens.forEach((token, at) => {
    const form = lows[at] ?? "";
    if (form === token.form) smallWords.add(form);
    if (!isCapitalised(token) || !isCapitalised(tokens[at - 1])) return;
    const before = lows[at - 1] ?? "";
    const word = before.endsWith(".") ? before.slice(0, -1) : before;
    if (firstNames.has(word)) fullNames.add(form);
    if (firstNames.has(word) || titles.has(word)) surnames.add(form);
  });
  const located = new Set<string>();
  for (const { from, start, end } of candidates)
    if (locative.has(lows[from - 1] ?? "")) located.add(text.slice(start, end).toLowerCase());
  const nameOf = new Map<number, NameSpan>();
  for (const name of names) for (let at = name.from; at < name.to; at++) nameOf.set(at, name);
  const firstTokens = new Set(reading.sentences.map(({ from }) => from));
  const beside = besideOf(candidates);
  return { ...reading, names, gazetteer, lows, surnames, fullNames, smallWords, located, beside, firstTokens, nameOf };
};
