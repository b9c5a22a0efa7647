import { agentNamed } from "./agents.ts";
import { type Role, readSectors, sectorsOfOffice } from "./roles.ts";
import { armedGroupRows } from "./tables/armed-groups.ts";
import { companyRows } from "./tables/companies.ts";
import { educationRows } from "./tables/education.ts";
import { internationalRows } from "./tables/international.ts";
import { leaderRows } from "./tables/leaders.ts";
import { mediaRows } from "./tables/media.ts";
import { ministerRows } from "./tables/ministers.ts";
import { partyRows } from "./tables/parties.ts";
import { peopleRows } from "./tables/people.ts";
import { peopleGroupRows } from "./tables/peoples.ts";
import { regionRows } from "./tables/regions.ts";
import { societyRows } from "./tables/societies.ts";
import { stateBodyRows } from "./tables/state-bodies.ts";

export type EntityType = "person" | "organisation" | "people" | "region";

/** A named actor of the lexicon. */
export interface Entity {
  /** Name without the words that tell it from its namesakes. */
  readonly name: string;
  /** Title of its page in the English Wikipedia, where the table knows it. */
  readonly title: string;
  readonly names: readonly string[];
  readonly type: EntityType;
  /** Alpha-3 or a PLOVER bloc; null where it has neither. */
  readonly country: string | null;
  readonly roles: readonly Role[];
  /** True for people known by their surname alone: heads of state and of government, ministers. */
  readonly eminent: boolean;
}

interface Draft {
  title: string;
  names: Set<string>;
  type: EntityType;
  country: string | null;
  roles: Role[];
  eminent: boolean;
}

const bare = (title: string): string => title.replace(/ \([^()]*\)$/, "");
const rowsOf = (table: string): readonly string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("\t"));

const people = new Map<string, Draft>();
const personOf = (spellings: string, country: string, eminent: boolean): Draft => {
  const [title = "", ...others] = spellings.split("|");
  const key = bare(title);
  const draft = people.get(key) ?? { title, names: new Set([key]), type: "person", country, roles: [], eminent };
  for (const name of others) draft.names.add(name);
  if (title !== key) draft.title = title;
  draft.eminent ||= eminent;
  people.set(key, draft);
  return draft;
};

/** One office with its holders in order: each leaves on the day the next one comes. */
const readHolders = ([country = "", office = "", ...holders]: string[]): void => {
  const terms = holders.map((holder) => {
    const at = holder.lastIndexOf(" ");
    return { who: holder.slice(0, at), from: holder.slice(at + 1) };
  });
  terms.forEach(({ who, from }, at) => {
    if (who === "-") return;
    const to = terms[at + 1]?.from ?? null;
    personOf(who, country, true).roles.push({ sectors: sectorsOfOffice(office), office, country, from, to });
  });
};

const readPerson = ([title = "", aliases = "", country = "", ...roles]: string[]): void => {
  const draft = personOf([title, ...aliases.split("|").filter(Boolean)].join("|"), country, false);
  for (const role of roles) {
    const at = role.indexOf("=");
    draft.roles.push(...readSectors(role.slice(at + 1), country, role.slice(0, at) || null));
  }
};

for (const row of rowsOf(leaderRows)) readHolders(row);
for (const row of rowsOf(ministerRows)) readHolders(row);
for (const row of rowsOf(peopleRows)) readPerson(row);

/** "National Guard (Mexico)" is not called by words that any country has such a body for. */
const ownName = (title: string): readonly string[] => {
  const name = bare(title);
  return name !== title && agentNamed(name) ? [] : [name];
};

const readBody =
  (type: EntityType) =>
  ([name = "", aliases = "", country = "", cell = "", title = name]: string[]): Entity => ({
    name: bare(name),
    title: title || name,
    names: [...new Set([...ownName(name), ...aliases.split("|").filter(Boolean)])],
    type,
    country: country || null,
    roles: readSectors(cell, country, null),
    eminent: false,
  });

const bodies = [
  internationalRows,
  mediaRows,
  stateBodyRows,
  armedGroupRows,
  partyRows,
  societyRows,
  companyRows,
  educationRows,
].flatMap((table) => rowsOf(table).map(readBody("organisation")));

/** Every named actor, in the order of the tables: of two that share a name, the earlier is meant unless the text tells. */
export const entities: readonly Entity[] = [
  ...bodies,
  ...rowsOf(peopleGroupRows).map(readBody("people")),
  ...rowsOf(regionRows).map(readBody("region")),
  ...[...people].map(([name, draft]) => ({ ...draft, name, names: [...draft.names] })),
];
