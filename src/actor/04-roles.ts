import { agentAtEnd } from "../lexicon/agents.ts";
import { isSector } from "../lexicon/sectors.ts";
import type { Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { classifyInArticle } from "./phrase-in-article.ts";
import { lowAt, type Reading, spanOf, type TokenRange, textOf } from "./reading.ts";
import { females, males, mens, womens } from "./tables/given-names.ts";
import { titleRows } from "./tables/titles.ts";

const titles = new Map(
  titleRows
    .trim()
    .split("\n")
    .map((row) => {
      const [title = "", office = "", sectors = "", gender = ""] = row.split("\t");
      return [title, { office, sectors: sectors.split(",").filter(isSector), gender }] as const;
    }),
);
const given = new Map<string, "he" | "she">([
  ...mens.split("|").map((name) => [name, "he"] as const),
  ...womens.split("|").map((name) => [name, "she"] as const),
]);

const isTitleWord = (reading: Reading, at: number): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(reading.tokens[at]?.upos ?? "");
const isOwner = (reading: Reading, at: number): boolean => /^['’]s?$/.test(reading.tokens[at]?.form ?? "");

/** The words before a name that may be its title: "Kosovo's Prime Minister", "senior police officer". */
const wordsBefore = (reading: Reading, name: TokenRange): TokenRange => {
  const sentence = reading.sentences[reading.sentenceOf[name.from] ?? 0]?.from ?? 0;
  let from = name.from;
  while (from > sentence && name.from - from < 9) {
    const at = from - 1;
    const nextOwner = isOwner(reading, at);
    const joins = /^(?:of|for|-|–)$/.test(lowAt(reading, at)) && isTitleWord(reading, at - 1);
    if (!nextOwner && !joins && !isTitleWord(reading, at)) break;
    const other = reading.nameAt[at];
    if (other?.label === "person" && other !== reading.nameAt[name.from]) break;
    from--;
  }
  return { from, to: name.from };
};

interface Taught {
  readonly office: string | null;
  readonly words: TokenRange | null;
  readonly sectors: Draft["sectors"];
  readonly country: string | null;
  readonly bloc: string | null;
  readonly organisation: string | null;
  readonly former: boolean;
}

const lowWords = (reading: Reading, { from, to }: TokenRange): string[] => {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(lowAt(reading, at));
  return words;
};

/** "Serbian President Aleksandar Vučić": what the words right before a name say of it. */
const taughtByTitle = (reading: Reading, context: Context, draft: Draft): Taught | null => {
  const before = wordsBefore(reading, draft);
  if (before.from === before.to) return null;
  const found = agentAtEnd(lowWords(reading, before));
  if (found?.agent.type !== "person") return taughtByAbbreviation(reading, before.to);
  const classified = classifyInArticle(reading, context, before, before.to - 1);
  const words = { from: before.to - found.length, to: before.to };
  const noun = lowAt(reading, before.to - 1);
  draft.gender ??= males.has(noun) ? "he" : females.has(noun) ? "she" : null;
  const holdsOffice = !/^(?:CVL|UNK|UAF|CRM|REF)$/.test(found.agent.sectors[0] ?? "UNK");
  return {
    ...classified,
    office: holdsOffice ? textOf(reading, words).toLowerCase() : null,
    words,
    organisation: classified.organisation?.name ?? null,
  };
};

const taughtByAbbreviation = (reading: Reading, to: number): Taught | null => {
  const title = titles.get((reading.tokens[to - 1]?.form ?? "").replace(/\.$/, ""));
  if (!title?.office) return null;
  const words = { from: to - 1, to };
  return {
    office: title.office,
    words,
    sectors: title.sectors,
    country: null,
    bloc: null,
    organisation: null,
    former: false,
  };
};

const genderOf = (reading: Reading, draft: Draft): "he" | "she" | null => {
  const title = titles.get((reading.tokens[draft.from - 1]?.form ?? "").replace(/\.$/, ""))?.gender;
  if (title === "he" || title === "she") return title;
  return given.get(reading.tokens[draft.from]?.form ?? "") ?? null;
};

const isComma = (reading: Reading, at: number): boolean => reading.tokens[at]?.form === ",";

/** "A B, the country's interior minister," and "the country's interior minister, A B,". */
const besideByComma = (reading: Reading, a: Draft, b: Draft): boolean => {
  if (a.to >= b.from || b.from - a.to > 2) return false;
  if (!isComma(reading, a.to) || b.from !== a.to + 1) return false;
  const tree =
    /^(?:appos|flat|parataxis)/.test(reading.tokens[b.head]?.deprel ?? "") && reading.tokens[b.head]?.head === a.head;
  const after = reading.tokens[b.to]?.form ?? ".";
  return tree || /^[,.;:)–—]$/.test(after) || reading.tokens[b.to]?.upos === "AUX" || b.to >= reading.tokens.length;
};

const copula = (reading: Reading, a: Draft, b: Draft): boolean =>
  a.to + 1 === b.from &&
  reading.tokens[a.to]?.lemma === "be" &&
  reading.sentenceOf[a.head] === reading.sentenceOf[b.head];

const takes = (draft: Draft, taught: Taught, reading: Reading): void => {
  const span = taught.words ? spanOf(reading, taught.words) : null;
  if (taught.office && !taught.former) {
    draft.office = taught.office;
    draft.officeWords = span;
  }
  if (taught.former) draft.office = null;
  const known = draft.entity !== null && draft.country !== null;
  if (!known && taught.country) draft.country = taught.country;
  if (!known && taught.bloc && !taught.country) draft.bloc = taught.bloc;
  draft.organisation ??= taught.organisation;
  if (taught.sectors.length && (draft.entity === null || !draft.sectors.length || taught.office !== null))
    draft.sectors = [...new Set([...taught.sectors, ...(taught.former ? [] : draft.sectors)])];
};

const asTaught = (description: Draft): Taught => ({
  office: description.office,
  words: null,
  sectors: description.sectors,
  country: description.country,
  bloc: description.bloc,
  organisation: description.organisation,
  former: description.sectors[0] === "ELI",
});

/** Pairs that the article itself says are one: name and description side by side. */
export type Identity = readonly [Draft, Draft];

/**
 * Step 4: titles, appositions and "A is the minister" teach roles that the lexicon lacks. A country that a title does
 * not name comes from the owner before it, never from the article at large.
 */
export const learnRoles = (
  reading: Reading,
  context: Context,
  names: readonly Draft[],
  descriptions: readonly Draft[],
): readonly Identity[] => {
  const identities: Identity[] = [];
  const startingAt = new Map(descriptions.map((draft) => [draft.from, draft]));
  const endingAt = new Map(descriptions.map((draft) => [draft.to, draft]));
  for (const name of names) {
    if (name.type !== "person") continue;
    name.gender = genderOf(reading, name);
    const title = taughtByTitle(reading, context, name) ?? taughtByAbbreviation(reading, name.from);
    if (title) takes(name, title, reading);
    const after = startingAt.get(name.to + 1);
    const before = endingAt.get(name.from - 1);
    for (const beside of [after, before]) {
      if (beside?.type !== "person") continue;
      const told =
        beside === after
          ? besideByComma(reading, name, beside) || copula(reading, name, beside)
          : besideByComma(reading, beside, name);
      if (!told) continue;
      takes(name, asTaught(beside), reading);
      if (beside.officeWords && !title) name.officeWords = beside.officeWords;
      identities.push([name, beside]);
    }
  }
  return identities;
};
