import type { LocalDate } from "../core/date.ts";
import { agentAtEnd, singularOf } from "../lexicon/agents.ts";
import type { AliasIndex } from "../lexicon/alias-index.ts";
import { countryOfCode, seatNamed } from "../lexicon/countries.ts";
import type { Entity } from "../lexicon/entities.ts";
import { wordsOf } from "../lexicon/fold.ts";
import { lexiconIndex, type Meaning } from "../lexicon/names.ts";
import { standingOn } from "../lexicon/roles.ts";
import { isBloc, type Sector } from "../lexicon/sectors.ts";
import { eminentBySurname } from "../lexicon/surnames.ts";
import { sectorsOfOrganisation } from "./02-names.ts";
import { pronounKind } from "./05-pronouns.ts";
import { classifyPhrase, lendsCountry, type Phrase } from "./classify-phrase.ts";
import { religionOf } from "./religion.ts";

/** What a mention comes to when nothing but its own words is at hand. */
export interface CodedActor {
  /** Normalised name: the lexicon's where it knows one, else the words. */
  readonly name: string;
  /** Title of the actor's page in the English Wikipedia, where the lexicon knows it. */
  readonly title: string | null;
  /** ISO 3166-1 alpha-3 or XKX. */
  readonly country: string | null;
  /** PLOVER's code for a body of no one country: UNO, EUR, IGO, NGO, IMG. */
  readonly bloc: string | null;
  /** PLOVER sectors, the most telling first; UNK alone for people of whom nothing more is said. */
  readonly sectors: readonly Sector[];
  /** CAMEO code of the religion that the noun names: "Buddhists" BUD. */
  readonly religion: string | null;
  /** False where the words name no actor at all: "yesterday". */
  readonly isActor: boolean;
}

export interface CodeOptions {
  /** A country or a text that tells where: "Somalia". */
  readonly context?: string;
  /** The day for dated offices and roles. */
  readonly on?: LocalDate | null;
  readonly index?: AliasIndex<Meaning>;
  /** Country of a town or region that the lexicon does not know, such as a gazetteer gives. */
  readonly countryOfPlace?: (name: string) => string | null;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer mentions are cut: nobody is named in more words. */
const longest = 400;

const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const found of text.matchAll(/['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:\.(?:\p{L}\.?)+)?|[^\s\p{L}\p{N}]/gu))
    pieces.push({ text: found[0], start: found.index, end: found.index + found[0].length });
  return pieces;
};

const namesIn = (
  text: string,
  pieces: readonly Piece[],
  index: AliasIndex<Meaning>,
  context: string,
): Phrase["names"] => {
  const words = wordsOf(text);
  const names: Phrase["names"][number][] = [];
  const wanted = context ? countriesIn(context, index) : [];
  for (let at = 0; at < words.length; ) {
    const match = index.matchAt(text, words, at);
    const [first, last] = [match && words[match.from], match && words[match.to - 1]];
    const from = first ? pieces.findIndex(({ start }) => start === first.start) : -1;
    const to = last
      ? pieces.findIndex(({ end }) => end === last.end || (end === last.end + 1 && text[last.end] === "."))
      : -1;
    if (match && from >= 0 && to >= from) {
      const meanings = match.aliases.map(({ meant }) => meant);
      const fitting = meanings.find((meaning) => wanted.includes(lendsCountry(meaning, null) ?? ""));
      const meaning = fitting ?? meanings[0];
      if (meaning) names.push({ from, to: to + 1, meaning });
      at = match.to;
    } else at++;
  }
  return names;
};

const countriesIn = (text: string, index: AliasIndex<Meaning>): readonly string[] =>
  namesIn(text, piecesOf(text), index, "")
    .map(({ meaning }) => lendsCountry(meaning, null))
    .filter((code) => code !== null);

const ends = new Set(
  "of|in|to|from|for|at|with|by|on|across|near|who|that|which|,|(|–|accused|including|under|against|within|inside|outside|where|whose|between|along|around|over|based in".split(
    "|",
  ),
);

/** The last word before the first preposition, relative word or comma that no name holds. */
const headAt = (pieces: readonly Piece[], names: Phrase["names"]): number => {
  for (let at = 1; at < pieces.length; at++) {
    const inName = names.some(({ from, to }) => from < at && at < to);
    if (!inName && ends.has(pieces[at]?.text.toLowerCase() ?? "")) return at - 1;
  }
  return pieces.length - 1;
};

const places = (code: string | null): Pick<CodedActor, "country" | "bloc"> =>
  code && isBloc(code) ? { country: null, bloc: code } : { country: code, bloc: null };

const nobody = (text: string, sectors: readonly Sector[], isActor: boolean): CodedActor => ({
  name: text,
  title: null,
  country: null,
  bloc: null,
  sectors,
  religion: null,
  isActor,
});

const codeEntity = (entity: Entity, on: LocalDate | null, fallback: readonly Sector[] = []): CodedActor => {
  const standing = standingOn(entity.roles, on);
  const code = entity.type === "person" ? (standing.country ?? entity.country) : entity.country;
  return {
    ...places(code),
    name: entity.name,
    title: entity.title,
    sectors: standing.sectors.length ? standing.sectors : fallback,
    religion: null,
    isActor: true,
  };
};

const wordSectors: Readonly<Record<string, readonly Sector[]>> = {
  seat: ["GOV"],
  government: ["GOV"],
  parliament: ["LEG"],
  people: ["CVL"],
};

/** A mention that is a name and nothing else. */
const codeName = (meaning: Meaning, on: LocalDate | null): CodedActor | null => {
  if (meaning.kind === "entity") return codeEntity(meaning.entity, on);
  const alpha3 = meaning.kind === "country" ? meaning.sense.alpha3 : meaning.alpha3;
  const as = meaning.kind === "country" ? meaning.sense.as : meaning.kind;
  const sectors: readonly Sector[] = as === "city" ? ["CVL"] : as === "equipment" ? ["MIL"] : (wordSectors[as] ?? []);
  const name = as === "name" ? (countryOfCode(alpha3)?.name ?? meaning.word) : seatNamed(meaning.word);
  const titled = as !== "adjective" && as !== "people" && as !== "equipment";
  return { ...nobody(name, sectors, true), country: alpha3, title: titled ? name : null };
};

const timeWords =
  /^(?:(?:on |last |next |this )?(?:yesterday|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year|morning|evening|night|weekend)|\d[\d,.: -]*)$/i;

const filler =
  /^(?:the|a|an|both|all|some|several|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|of|\d[\d,.]*|many|other|new|current)$/i;

/** Person in the mention, known by full name or by an eminent surname at its end. */
const personIn = (phrase: Phrase, on: LocalDate | null): Entity | null => {
  const last = phrase.names.at(-1);
  for (const { meaning, to } of phrase.names)
    if (
      meaning.kind === "entity" &&
      meaning.entity.type === "person" &&
      (to === phrase.words.length || to > phrase.head)
    )
      return meaning.entity;
  const word = phrase.words.at(-1) ?? "";
  const alone =
    phrase.words.length === 1 ||
    agentAtEnd(phrase.words.slice(0, -1).map((each) => each.toLowerCase()))?.agent.type === "person";
  return alone && last?.to !== phrase.words.length && /^\p{Lu}/u.test(word) ? eminentBySurname(word, on) : null;
};

const codePhrase = (text: string, phrase: Phrase, on: LocalDate | null, options: CodeOptions): CodedActor => {
  const found = classifyPhrase(phrase, on);
  const words = phrase.words.map((word) => word.toLowerCase());
  const deep = () => agentAtEnd(words)?.agent.sectors ?? anyAgent(words) ?? sectorsOfOrganisation(text);
  const equipment = phrase.names.some(({ meaning }) => meaning.kind === "equipment") ? (["MIL"] as const) : [];
  const telling = found.sectors.filter((sector) => sector !== "UNK");
  const sectors = telling.length ? telling : equipment.length ? equipment : found.agent ? (["UNK"] as const) : deep();
  const country = found.country ?? (found.bloc ? null : placeWithin(phrase, options));
  return {
    name: text,
    title: null,
    country,
    bloc: found.bloc,
    sectors: sectors.length ? sectors : ["UNK"],
    religion: sectors[0] === "REL" ? religionOf(singularOf(words[phrase.head] ?? "")) : null,
    isActor: true,
  };
};

const anyAgent = (words: readonly string[]): readonly Sector[] | null => {
  for (let to = words.length; to > 0; to--) {
    const sectors = agentAtEnd(words.slice(0, to))?.agent.sectors;
    if (sectors && sectors[0] !== "UNK") return sectors;
  }
  return null;
};

const placeWithin = (phrase: Phrase, { countryOfPlace }: CodeOptions): string | null => {
  if (!countryOfPlace) return null;
  for (let length = 3; length > 0; length--)
    for (let at = 0; at + length <= phrase.words.length; at++) {
      const words = phrase.words.slice(at, at + length);
      const named = words.every((word) => /^\p{Lu}/u.test(word)) && !agentAtEnd([words.join(" ").toLowerCase()]);
      const code = named ? countryOfPlace(words.join(" ")) : null;
      if (code) return code;
    }
  return null;
};

/**
 * Codes one mention by its words alone: country, sectors and name, as of a day. The way of NGEC's and PETRARCH's agent
 * coding (dictionary of actors, then agents with a modifying country), with dated roles.
 */
export const codeActor = (mention: string, options: CodeOptions = {}): CodedActor => {
  const { context = "", on = null, index = lexiconIndex() } = options;
  const text = mention
    .slice(0, longest)
    .replace(/\s+/g, " ")
    .replace(/ ([-–]) /g, "$1")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text) || timeWords.test(text)) return nobody(text, [], false);
  if (pronounKind(text) || (/^(?:i|you|we|us|me|who|someone|everyone|anyone|others)$/i.test(text) && text !== "US"))
    return nobody(text, ["UNK"], true);
  const pieces = piecesOf(text);
  const names = namesIn(text, pieces, index, context);
  const first = pieces.findIndex((piece) => !filler.test(piece.text));
  const whole = names.find(({ from, to }) => from <= Math.max(0, first) && to === pieces.length);
  const named = whole ? codeName(whole.meaning, on) : null;
  if (named) return named;
  const phrase: Phrase = { words: pieces.map((piece) => piece.text), head: headAt(pieces, names), names };
  const person = personIn(phrase, on);
  const coded = codePhrase(text, phrase, on, options);
  if (person) return codeEntity(person, on, coded.sectors);
  const body = names.find(
    ({ from, to, meaning }) => from <= phrase.head && phrase.head < to && meaning.kind === "entity",
  );
  if (body?.meaning.kind === "entity" && !coded.sectors.some((sector) => sector !== "UNK"))
    return codeEntity(body.meaning.entity, on);
  const given =
    coded.country === null && coded.bloc === null
      ? (countriesIn(context, index).find((code) => !isBloc(code)) ?? null)
      : null;
  return given ? { ...coded, country: given } : coded;
};
