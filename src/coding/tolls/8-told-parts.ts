import type { Sentence } from "../../core/annotation.ts";
import { covers } from "../../core/span.ts";
import { isPersonNoun } from "../../lexicon/people/person-nouns.ts";
import { sideOf } from "../syntax/refs.ts";
import { nounAfter } from "../syntax/surface.ts";
import { childrenBy, lowerOf, type Tree } from "../syntax/tree.ts";
import { countOf, wordsOfCount } from "./3-counts.ts";
import type { Finding, TollFrame } from "./7-claims.ts";
import { measureOf } from "./8-parts.ts";

const casualty = /^(?:dead|killed|injured|wounded|missing|victims?|detainees?|hostages?|hurt|deceased|captives)$/;
const linking = /^(?:was|were|is|are)$/;

/** The nouns of a list from its first one: "seven children and a nurse", whatever the tree joins. */
const listFrom = (tree: Tree, before: number, to: number): readonly number[] => {
  const found: number[] = [];
  for (let at = before; found.length < 6; ) {
    const head = nounAfter(tree, at);
    if (head === null || head >= to) return found;
    found.push(head);
    const next = lowerOf(tree, head + 1);
    const joins = next === "and" || (next === "," && lowerOf(tree, head + 2) !== "and");
    if (!joins && !(next === "," && lowerOf(tree, head + 2) === "and")) return found;
    at = next === "," && lowerOf(tree, head + 2) === "and" ? head + 2 : head + 1;
  }
  return found;
};

/** A part of the whole, or of the measure alone where no whole is told. Only people with a count of their own are one. */
const partAt = (
  frame: TollFrame,
  sentence: Sentence,
  head: number,
  measure: Finding["measure"] | null,
  whole: Finding | null,
): readonly Finding[] => {
  const { tree, quantities, input, actors } = frame;
  const word = tree.tokens[head];
  const count = countOf(tree, quantities, head, false);
  const told = measure ?? whole?.measure;
  if (!word || !count || !told || !isPersonNoun(word)) return [];
  if (count.by !== "quantity" && count.by !== "indefinite") return [];
  if (count.by === "indefinite" && childrenBy(tree, head, "det").length === 0) return [];
  const { min, best, max, quantity } = count;
  const most = whole?.best ?? whole?.max ?? Number.POSITIVE_INFINITY;
  if ((best ?? min ?? 0) > most) return [];
  return [
    {
      measure: told,
      side: sideOf(input.article, tree, actors, head),
      token: whole?.token ?? head,
      sentence,
      rule: "part",
      score: 0.85,
      quantity,
      words: wordsOfCount(tree, head, count),
      whole,
      min,
      best,
      max,
    },
  ];
};

const isGroup = ({ best, min, max }: Finding): boolean => (best ?? min ?? max ?? 0) > 1;

/** "Among the dead were seven children and a nurse.": the list behind the verb. */
const amongParts = (frame: TollFrame, sentence: Sentence, wholes: readonly Finding[]): readonly Finding[] => {
  const { tree } = frame;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (lowerOf(tree, at) !== "among") continue;
    const noun = [at + 1, at + 2].find((each) => each < sentence.to && casualty.test(lowerOf(tree, each)));
    if (noun === undefined || !linking.test(lowerOf(tree, noun + 1))) continue;
    const measure = measureOf[lowerOf(tree, noun)] ?? null;
    const start = tree.tokens[at]?.start ?? 0;
    const whole = wholes.findLast(
      (each) => !each.whole && each.words.start < start && isGroup(each) && (measure ?? each.measure) === each.measure,
    );
    return listFrom(tree, noun + 1, sentence.to).flatMap((head) =>
      partAt(frame, sentence, head, measure, whole ?? null),
    );
  }
  return [];
};

const reach = 4;

/** "52 people, including a peacekeeper and two clerks": single people named behind the whole; counted ones are marked already. */
const includedOnes = ({ tree, ...frame }: TollFrame, whole: Finding): readonly Finding[] => {
  const { sentence, words } = whole;
  if (whole.whole || !whole.quantity || !isGroup(whole)) return [];
  const end = whole.quantity.of?.end ?? words.end;
  let at = sentence.from;
  while (at < sentence.to && (tree.tokens[at]?.start ?? 0) < end) at++;
  let found = -1;
  for (let next = at; next < Math.min(sentence.to, at + reach); next++)
    if (lowerOf(tree, next) === "including") found = next;
  if (found < 0) return [];
  return listFrom(tree, found, sentence.to)
    .flatMap((head) => partAt({ tree, ...frame }, sentence, head, whole.measure, whole))
    .filter(({ quantity }) => quantity === null);
};

/** Parts of a toll that the words tell by a list: "among the dead were …", "including a …". */
export const toldParts = (frame: TollFrame, findings: readonly Finding[]): readonly Finding[] => {
  const { sentences } = frame.input;
  const among = sentences.flatMap((sentence) => amongParts(frame, sentence, findings));
  const fresh = among.filter(
    (part) =>
      !findings.some(
        (each) => each.measure === part.measure && (covers(each.words, part.words) || covers(part.words, each.words)),
      ),
  );
  return [...fresh, ...findings.flatMap((whole) => includedOnes(frame, whole))];
};
