import type { NameLabel } from "../core/annotation.ts";
import type { LocalDate } from "../core/date.ts";
import { agentAtEnd, agentNamed } from "../lexicon/agents.ts";
import { type CountrySense, countryOfCode, countryOfDemonym } from "../lexicon/countries.ts";
import type { Entity } from "../lexicon/entities.ts";
import type { Meaning } from "../lexicon/names.ts";
import { standingOn } from "../lexicon/roles.ts";
import { isBloc } from "../lexicon/sectors.ts";
import { eminentBySurname } from "../lexicon/surnames.ts";
import type { KnownName } from "./01-known-names.ts";
import type { Context } from "./context.ts";
import { type Draft, draftOf } from "./draft.ts";
import { actsAsState, speaksOrActs } from "./metonymy.ts";
import { endOfTitle, isPersonByContext, nameAfterTitle } from "./person-by-context.ts";
import { chosenMeaning } from "./phrase-in-article.ts";
import { headOf, lowAt, type Reading, type TokenRange, textOf } from "./reading.ts";

const whereFrom = (code: string | null): Pick<Draft, "country" | "bloc"> =>
  code && isBloc(code) ? { country: null, bloc: code } : { country: code, bloc: null };

/** A mention of an entity of the lexicon, with what it was on the day of publication. */
export const draftOfEntity = (entity: Entity, on: LocalDate | null, range: TokenRange, head: number): Draft => {
  const standing = standingOn(entity.roles, on);
  const person = entity.type === "person";
  const { country, bloc } = whereFrom(person ? (standing.country ?? entity.country) : entity.country);
  return draftOf(range, {
    country,
    bloc,
    head,
    nature: "name",
    type: person ? "person" : entity.type === "region" ? "state" : "organisation",
    name: entity.name,
    sectors: standing.sectors,
    office: person ? standing.office : null,
    organisation: person ? null : entity.name,
    entity,
    by: "actor/lexicon-name",
    score: 0.95,
    reason: `the lexicon knows ${entity.name}`,
  });
};

const stateNames: Readonly<Record<CountrySense["as"], string>> = {
  name: "",
  adjective: "",
  people: "",
  seat: "government of ",
  government: "government of ",
  parliament: "parliament of ",
};

const draftOfCountry = (sense: CountrySense, word: string, range: TokenRange, head: number): Draft => {
  const country = countryOfCode(sense.alpha3);
  const parliament = sense.as === "parliament";
  const plain = sense.as === "name";
  return draftOf(range, {
    head,
    nature: "name",
    type: parliament || sense.as === "government" ? "organisation" : "state",
    name: plain || sense.as === "seat" ? (country?.name ?? word) : word,
    country: sense.alpha3,
    sectors: parliament ? ["LEG"] : plain ? [] : ["GOV"],
    by: plain ? "actor/state" : parliament ? "actor/parliament" : "actor/government-word",
    score: 0.9,
    reason: `"${word}" stands for the ${stateNames[sense.as]}${country?.name ?? sense.alpha3}`,
  });
};

const draftOfKnown = (reading: Reading, context: Context, known: KnownName): Draft | null => {
  const meaning = chosenMeaning(known.meanings, context);
  if (!meaning || meaning.kind === "equipment" || meaning.kind === "city") return null;
  const head = headOf(reading, known);
  if (meaning.kind === "country") {
    const { sense, word } = meaning;
    if (sense.as === "adjective" || sense.as === "people") return null;
    if (sense.as === "name" && !actsAsState(reading, known, head)) return null;
    if (sense.as === "seat" && !speaksOrActs(reading, known, head)) return null;
    return draftOfCountry(sense, word, known, head);
  }
  if (meaning.entity.type === "people") return null;
  if (meaning.entity.type === "region" && !actsAsState(reading, known, head)) return null;
  return draftOfEntity(meaning.entity, reading.article.published, known, head);
};

/** Words that a name span may hold before the name proper: "President Joe Biden" is Joe Biden. */
const withoutTitles = (reading: Reading, range: TokenRange): TokenRange => {
  let from = endOfTitle(reading, range);
  while (from < range.to - 1) {
    const word = lowAt(reading, from).replace(/\.$/, "");
    const title = agentAtEnd([word]);
    const known = /^(?:mr|mrs|ms|dr|sir|gen|lt|col|maj|sgt|capt|sen|rep|gov|prof|adm|brig|rev|st)$/.test(word);
    if (!known && title?.agent.type !== "person" && word !== "the") break;
    from++;
  }
  return { from, to: range.to };
};

const organisationWords: readonly (readonly [RegExp, Draft["sectors"]])[] = [
  [/\b(?:university|college|school|institute|academy)\b/, ["EDU"]],
  [/\b(?:party|congress party)\b/, ["PTY"]],
  [/\b(?:ministry|department|office|agency|authority|commission|council|administration)\b/, ["GOV"]],
  [/\b(?:court|tribunal)\b/, ["JUD"]],
  [/\b(?:hospital|clinic)\b/, ["MED"]],
  [/\b(?:news|times|post|tv|radio|television|press|herald|tribune|journal|gazette)\b/, ["JRN"]],
  [/\b(?:inc|ltd|plc|corp|corporation|company|group|bank|airlines|airways|holdings|co|llc|ag|gmbh)\b/, ["BUS"]],
  [/\b(?:union|workers|federation of labou?r)\b/, ["LAB"]],
  [/\b(?:foundation|association|society|committee|network|watch|league|rights|relief|trust)\b/, ["SOC"]],
  [/\b(?:church|mosque|diocese)\b/, ["REL"]],
  [/\b(?:brigade|brigades|army|force|forces|battalion|regiment|navy|command)\b/, ["MIL"]],
  [/\b(?:front|liberation|mujahideen|jihad)\b/, ["REB"]],
];

/** Sectors that an unknown organisation's own name tells. */
export const sectorsOfOrganisation = (name: string): Draft["sectors"] => {
  const words = name.toLowerCase().split(/[\s-]+/);
  const agent = agentAtEnd(words)?.agent;
  if (agent && agent.type === "organisation" && agent.sectors[0] !== "UNK") return agent.sectors;
  return organisationWords.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1] ?? [];
};

const countryWithin = (context: Context, range: TokenRange): string | null => {
  for (let at = range.from; at < range.to; at++) {
    const known = context.knownAt[at];
    const meaning = known ? chosenMeaning(known.meanings, context) : null;
    if (meaning?.kind === "country") return meaning.sense.alpha3;
    if (meaning?.kind === "city") return meaning.alpha3;
  }
  return null;
};

/** "President Trump": the leader whom a surname alone means, unless the article names someone else in full by it. */
const eminentIn = (reading: Reading, range: TokenRange): Entity | null => {
  if (range.to - range.from > 1) return null;
  const surname = textOf(reading, range);
  const namesake = reading.names.some(
    (name) => name.label === "person" && name.to - name.from > 1 && reading.tokens[name.to - 1]?.form === surname,
  );
  return namesake ? null : eminentBySurname(surname, reading.article.published);
};

const draftOfPerson = (reading: Reading, range: TokenRange, score: number, reason: string): Draft => {
  const entity = eminentIn(reading, range);
  if (entity) return draftOfEntity(entity, reading.article.published, range, range.from);
  return draftOf(range, {
    head: headOf(reading, range),
    nature: "name",
    type: "person",
    name: textOf(reading, range),
    by: "actor/person-name",
    score,
    reason,
  });
};

const draftOfNameSpan = (
  reading: Reading,
  context: Context,
  name: TokenRange,
  label: NameLabel,
  score: number,
): Draft | null => {
  const range = label === "person" ? withoutTitles(reading, name) : name;
  if (label === "person" && agentNamed(textOf(reading, range))) return null;
  if (range.to - range.from === 1 && (agentNamed(textOf(reading, range)) || countryOfDemonym(textOf(reading, range))))
    return null;
  const head = headOf(reading, range);
  const text = textOf(reading, range);
  if (label === "person" && !/^\p{Lu}/u.test(reading.tokens[range.from]?.form ?? "")) return null;
  if (label === "person") return draftOfPerson(reading, range, score, "a person's name by its form");
  const token = reading.tokens[head];
  if (/^(?:compound|amod)/.test(token?.deprel ?? "") && range.to - range.from === 1) return null;
  return draftOf(range, {
    head,
    nature: "name",
    type: "organisation",
    name: text.replace(/^[Tt]he /, ""),
    organisation: text.replace(/^[Tt]he /, ""),
    country: countryWithin(context, range),
    sectors: sectorsOfOrganisation(text),
    by: "actor/organisation-name",
    score: score * 0.9,
    reason: "an organisation's name by its form",
  });
};

const meansActor = (meaning: Meaning | null): boolean =>
  meaning?.kind === "entity" ||
  (meaning?.kind === "country" && meaning.sense.as !== "adjective" && meaning.sense.as !== "people");

/** "Kurti" after "Albin Kurti": the last word of a person's name standing alone, whatever its form was taken for. */
const findSurnames = (reading: Reading, drafts: readonly Draft[]): readonly Draft[] => {
  const held = new Set<number>();
  const surnames = new Map<string, Draft>();
  for (const draft of drafts) {
    for (let at = draft.from; at < draft.to; at++) held.add(at);
    const last = reading.tokens[draft.to - 1]?.form ?? "";
    if (draft.type === "person" && draft.to - draft.from > 1 && last.length > 2) surnames.set(last, draft);
  }
  const found: Draft[] = [];
  reading.tokens.forEach((token, at) => {
    const person = held.has(at) || token.upos !== "PROPN" ? undefined : surnames.get(token.form);
    if (!person || at < person.from || surnames.has(reading.tokens[at + 1]?.form ?? "")) return;
    const reason = `the surname of "${person.name}"`;
    const said = { ...person, head: at, officeWords: null, by: "actor/surname", score: 0.85, reason } as const;
    found.push(draftOf({ from: at, to: at + 1 }, said));
  });
  return found;
};

/** Step 2: named persons, organisations and states, from the lexicon and from names by their form. */
export const findNames = (reading: Reading, context: Context, known: readonly KnownName[]): readonly Draft[] => {
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  for (const name of known) {
    const draft = draftOfKnown(reading, context, name);
    if (draft) drafts.push(draft);
    if (draft || meansActor(chosenMeaning(name.meanings, context)))
      for (let at = name.from; at < name.to; at++) taken.add(at);
  }
  for (const name of reading.names) {
    const label = name.label !== "person" && isPersonByContext(reading, name) ? "person" : name.label;
    if (label !== "person" && label !== "organisation") continue;
    const span = label === "person" ? withoutTitles(reading, name) : name;
    let free = true;
    for (let at = span.from; at < span.to; at++) if (taken.has(at)) free = false;
    const draft = free ? draftOfNameSpan(reading, context, span, label, name.score) : null;
    if (draft) drafts.push(draft);
  }
  for (let at = 1; at < reading.tokens.length; at++) {
    const range = taken.has(at) || context.knownAt[at] ? null : nameAfterTitle(reading, at);
    if (range) drafts.push(draftOfPerson(reading, range, 0.8, "a name after a title"));
  }
  return [...drafts, ...findSurnames(reading, drafts)];
};
