import type { NameLabel } from "../src/core/annotation.ts";
import type { GoldSentence, GoldWord } from "./treebank.ts";

/** A gold name: half-open range of words of the sentence. */
export interface GoldName {
  readonly from: number;
  readonly to: number;
  readonly label: NameLabel;
}

const labels: Readonly<Record<string, NameLabel | undefined>> = {
  person: "person",
  place: "place",
  organization: "organisation",
  abstract: "other",
  event: "other",
  object: "other",
  substance: "other",
  animal: "other",
  plant: "other",
};

/** Entities of a sentence from the `Entity=` field of GUM: opened as "(id-type-…", closed as "id)" (CorefUD). */
const entitiesOf = ({ words }: GoldSentence): { type: string; from: number; to: number }[] => {
  const open: { id: string; type: string; from: number }[] = [];
  const spans: { type: string; from: number; to: number }[] = [];
  const close = (id: string | undefined, to: number): void => {
    const at = id === undefined ? open.length - 1 : open.findLastIndex((entity) => entity.id === id);
    const entity = open[at];
    if (!entity) return;
    open.splice(at, 1);
    spans.push({ type: entity.type, from: entity.from, to });
  };
  words.forEach(({ misc }, at) => {
    const field = /(?:^|\|)Entity=([^|]*)/u.exec(misc)?.[1];
    for (const [mark] of field?.matchAll(/\([^()]+\)?|[^()]+\)/gu) ?? []) {
      if (!mark.startsWith("(")) close(mark.slice(0, -1), at + 1);
      else {
        const [id = "", type = ""] = mark.replace(/[()]/gu, "").split("-");
        open.push({ id, type, from: at });
        if (mark.endsWith(")")) close(undefined, at + 1);
      }
    }
  });
  return spans;
};

const joins = new Set([
  "of",
  "de",
  "del",
  "la",
  "der",
  "van",
  "von",
  "bin",
  "al",
  "for",
  "and",
  "the",
  "'s",
  "’s",
  "&",
  "-",
  "/",
]);
const isName = (word: GoldWord | undefined): boolean => word !== undefined && isNamed(word);
const isNamed = ({ xpos, upos, form }: GoldWord): boolean =>
  xpos.startsWith("NNP") || upos === "PROPN" || (/^\p{Lu}/u.test(form) && (upos === "NOUN" || upos === "ADJ"));

/** The name inside an entity: from its head over neighbouring names, across "of the" and hyphens, up to commas and brackets. */
const coreOf = (words: readonly GoldWord[], from: number, to: number): { from: number; to: number } | undefined => {
  const inside = (at: number): boolean => at >= from && at < to;
  const heads = words.flatMap((word, at) => (inside(at) && !inside(word.head) ? [at] : []));
  const head = heads[0];
  if (head === undefined || heads.length !== 1 || words[head]?.upos !== "PROPN") return undefined;
  const named = (at: number): boolean => inside(at) && isName(words[at]);
  const joined = (at: number): boolean => inside(at) && joins.has((words[at]?.form ?? "").toLowerCase());
  let start = head;
  while (named(start - 1) || (joined(start - 1) && /^[-&/]$/u.test(words[start - 1]?.form ?? "") && named(start - 2)))
    start--;
  let end = head + 1;
  for (;;) {
    if (named(end)) end++;
    else if (joined(end) && named(end + 1)) end += 2;
    else if (joined(end) && joined(end + 1) && named(end + 2)) end += 3;
    else break;
  }
  return { from: start, to: end };
};

/** Names of a sentence: proper-noun-headed entities cut to the name, the longest where they overlap, no times. */
export const namesOf = (sentence: GoldSentence): GoldName[] => {
  const names: GoldName[] = [];
  for (const { type, from, to } of entitiesOf(sentence)) {
    const label = labels[type];
    const core = label && coreOf(sentence.words, from, to);
    if (label && core) names.push({ ...core, label });
  }
  names.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: GoldName[] = [];
  for (const name of names) if (!kept.some((other) => other.from < name.to && name.from < other.to)) kept.push(name);
  return kept.sort((a, b) => a.from - b.from);
};
