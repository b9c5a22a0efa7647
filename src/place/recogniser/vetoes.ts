import type { RuleId } from "../../core/trace.ts";
import { acronymKey } from "../gazetteer/fold.ts";
import { everydayWordList } from "../tables/everyday-words.ts";
import { firstNameList, personVerbList, titleList } from "../tables/first-names.ts";
import { wordSet } from "../word-set.ts";
import { type Candidate, isCapitalised } from "./candidates.ts";
import type { ArticleView } from "./features.ts";

const firstNames = wordSet(firstNameList);
const titles = wordSet(titleList);
const personVerbs = wordSet(personVerbList);
const everydayWords = wordSet(everydayWordList);
const locative = wordSet("in near at around across outside inside towards toward throughout via from to");
const months = wordSet("january february march april may june july august september october november december");
/** Words that are parts of names and no names themselves. */
const generic = wordSet(`
south north east west southern northern eastern western central centre center state states union republic street road
city county district province region town village island river lake mount port fort saint st. st new old high upper lower
valley park house court university college school hospital church free federal national international royal king queen
prince university
`);

/** A reason for which a stretch of words cannot name a place, whatever else speaks for it. */
export interface Veto {
  readonly rule: RuleId;
  readonly reason: string;
  /** The sentence that the rule was made for. */
  readonly example: string;
  applies(view: ArticleView, candidate: Candidate): boolean;
}

const form = ({ lows }: ArticleView, at: number): string => lows[at] ?? "";
const single = ({ from, to }: Candidate): boolean => to - from === 1;
const isLocated = (view: ArticleView, { from }: Candidate): boolean => locative.has(form(view, from - 1));
const words = ({ text }: ArticleView, { start, end }: Candidate): string => text.slice(start, end).toLowerCase();
const isHeld = (view: ArticleView, { to }: Candidate): boolean =>
  form(view, to) === "," && isCapitalised(view.tokens[to + 1]);
const isPolity = ({ gazetteer }: ArticleView, { places }: Candidate): boolean =>
  places.some((index) => /^(?:PCL|PPLC|ADM1)/.test(gazetteer.place(index).feature));
const isCountry = ({ gazetteer }: ArticleView, { places }: Candidate): boolean =>
  places.some((index) => gazetteer.place(index).feature.startsWith("PCL"));
/** The verb that the candidate is the subject of, or else the word behind it. */
const verbOf = (view: ArticleView, { to }: Candidate): string => {
  const token = view.tokens[to - 1];
  return token && /^nsubj/.test(token.deprel) ? form(view, token.head) : form(view, to);
};

export const vetoes: readonly Veto[] = [
  {
    rule: "place/not-a-month",
    reason: "the name of a month",
    example: "It fell in February and March.",
    applies: (view, candidate) => single(candidate) && months.has(words(view, candidate)) && !isHeld(view, candidate),
  },
  {
    rule: "place/not-a-generic-word",
    reason: "a word that names go with, and no name",
    example: "The Centre has failed to frame a scheme, said South Korean officials.",
    applies: (view, candidate) => single(candidate) && generic.has(words(view, candidate)),
  },
  {
    rule: "place/not-a-given-name",
    reason: "a given name with a surname behind it",
    example: "Paris Hilton smiled at the cameras.",
    applies: (view, candidate) =>
      single(candidate) &&
      firstNames.has(words(view, candidate)) &&
      isCapitalised(view.tokens[candidate.to]) &&
      view.tokens[candidate.to]?.upos === "PROPN" &&
      !isLocated(view, candidate),
  },
  {
    rule: "place/not-in-a-person's-name",
    reason: "the beginning of a person's name",
    example: "Milan Radoičić said so through his lawyer.",
    applies: (view, candidate) => {
      const name = view.nameOf.get(candidate.from);
      if (name?.label !== "person" || !single(candidate) || isCountry(view, candidate)) return false;
      const begins = name.from === candidate.from && name.to - name.from >= 2 && name.to - name.from <= 3;
      return begins && !isLocated(view, candidate) && !titles.has(form(view, name.from + 1));
    },
  },
  {
    rule: "place/not-after-a-title",
    reason: "a surname behind a title",
    example: "Mr. Kent will appeal.",
    applies: (view, candidate) =>
      titles.has(form(view, candidate.from - 1).replace(/\.$/, "")) &&
      isCapitalised(view.tokens[candidate.from - 1]) &&
      !isCountry(view, candidate),
  },
  {
    rule: "place/not-a-person-acting",
    reason: "the subject of what only people do",
    example: "Jordan scored twice, and Kent said so.",
    applies: (view, candidate) => {
      if (!single(candidate) || isLocated(view, candidate)) return false;
      const verb = verbOf(view, candidate);
      if (!personVerbs.has(verb)) return false;
      const saying =
        /^(?:said|says|told|tells|added|adds|noted|insisted|argued|explained|admitted|asked|asks|believes?d?|thinks)$/;
      return saying.test(verb) ? !isPolity(view, candidate) : firstNames.has(words(view, candidate));
    },
  },
  {
    rule: "place/not-a-known-surname",
    reason: "the surname of a person whom the article names in full",
    example: "Bob Holland covered the case. Holland recalled the trial.",
    applies: (view, candidate) =>
      single(candidate) &&
      view.surnames.has(words(view, candidate)) &&
      !isLocated(view, candidate) &&
      !isHeld(view, candidate) &&
      // "Minister Israel Katz" is no reason against Israel; "Bob Holland" is one against Holland.
      (view.fullNames.has(words(view, candidate)) || !isCountry(view, candidate)),
  },
  {
    rule: "place/not-a-dish",
    reason: "the bird or the porcelain",
    example: "Turkey dinner was late, and turkey was served cold.",
    applies: (view, candidate) =>
      /^(?:turkey|china)$/.test(words(view, candidate)) &&
      (/^(?:dinner|sandwich|sandwiches|soup|breast|meat|leg|legs|farm|farmer|farmers|sausage|stuffing|hunt|shoot|plate|plates|cup|cups|cabinet)$/.test(
        form(view, candidate.to),
      ) ||
        /^(?:served|eaten|cooked|roasted|carved|stuffed)$/.test(verbOf(view, candidate))),
  },
  {
    rule: "place/not-an-acronym",
    reason: "an acronym that is written like a small town",
    example: "The NATO bombing ended; the WHO and ARSA said nothing.",
    applies: (view, candidate) => {
      const { text, tokens, gazetteer } = view;
      const written = text.slice(candidate.start, candidate.end);
      if (candidate.kind === "abbreviation" || !/^\p{Lu}{2,6}$/u.test(written)) return false;
      const first = view.firstTokens.has(candidate.from);
      // "HELENA, Mont. (AP)": a dateline is in capitals whatever the size of the town.
      if (first && /^[,(—–:-]$/.test(form(view, candidate.to))) return false;
      const named = gazetteer.find(acronymKey(written)).length > 0;
      const among = [tokens[candidate.from - 1], tokens[candidate.to]].some((token) =>
        /^\p{Lu}{2,}$/u.test(token?.form ?? ""),
      );
      const large = candidate.places.some((index) => gazetteer.place(index).population > 100_000);
      return !named && !(large && (first || among));
    },
  },
  {
    rule: "place/not-an-everyday-word",
    reason: "an everyday word that opens the sentence",
    example: "Reading is good for children.",
    applies: (view, candidate) =>
      single(candidate) &&
      everydayWords.has(words(view, candidate)) &&
      view.firstTokens.has(candidate.from) &&
      !view.located.has(words(view, candidate)) &&
      !isHeld(view, candidate),
  },
];

/** The first veto that applies, or null. */
export const vetoOf = (view: ArticleView, candidate: Candidate): Veto | null =>
  vetoes.find((veto) => veto.applies(view, candidate)) ?? null;
