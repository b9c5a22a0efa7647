import type { LocalDate } from "../core/date.ts";
import { toAsOf } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import type { Filter } from "../core/record/filter.ts";
import type { ClaimItem } from "../core/record/items.ts";
import type { Picture, StateLine } from "../core/record/picture.ts";
import type { RecordStore } from "../core/record/store.ts";
import { filterOf, readPicture, readStates, type Selection } from "../pipeline/picture.ts";
import { byWeight } from "./weight.ts";

/** Everything that a report on a place and a time is made of. Pure data: composing reads nothing else. */
export interface Material {
  readonly selection: Selection;
  readonly picture: Picture;
  /** Events that the selection has beside those of the picture, which are the weightiest of it. */
  readonly lighter: number;
  /** Those of the picture, and those of the country that the place lies in. */
  readonly states: readonly StateLine[];
  /** Every claim that the picture or the states name, and every claim on the place itself, by id. */
  readonly claims: ReadonlyMap<string, ClaimItem>;
  /** Days on which a report that tells of the place itself was published. */
  readonly reported: readonly LocalDate[];
}

/** A report of more events than this is no report any more: the weightiest stay. */
const mostEvents = 400;
/** So many states are listed at the most: those that were told of last. */
const mostStates = 300;
const mostClaims = 5000;

const claimsOf = async (store: RecordStore, filter: Filter): Promise<ClaimItem[]> => {
  const items: ClaimItem[] = [];
  for (let after: string | undefined; ; ) {
    const page = await store.claims(filter, { limit: 500, ...(after === undefined ? {} : { after }) });
    items.push(...page.items);
    if (page.next === null || items.length >= mostClaims) return items;
    after = page.next;
  }
};

const tollClaims = (event: SituationEvent): string[] =>
  event.tolls.flatMap(({ voices }) => voices.map(({ claim }) => claim));

const stateClaims = ({ entries, sum }: StateLine): string[] =>
  [...entries, ...(sum?.terms ?? [])].flatMap(({ voices }) => voices.map(({ claim }) => claim));

const toldOn = ({ entries }: StateLine): string => entries.at(-1)?.from ?? "";

const toldLast = (states: readonly StateLine[]): StateLine[] =>
  states.length <= mostStates
    ? [...states]
    : [...states]
        .sort((a, b) => (toldOn(a) === toldOn(b) ? (a.id < b.id ? -1 : 1) : toldOn(a) > toldOn(b) ? -1 : 1))
        .slice(0, mostStates);

/** The country whose forces and offices matter for the place. */
const countryAround = ({ country }: Filter, events: readonly SituationEvent[]): string | null => {
  if (country) return country;
  const counts = new Map<string, number>();
  for (const { place } of events) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
};

/** Reads the record for a report. `from` and `to` bound the events; states that began before and still hold stay. */
export const readMaterial = async (store: RecordStore, selection: Selection): Promise<Material> => {
  const filter = filterOf(selection);
  const whole = await readPicture(store, selection);
  const standing = whole.events.filter(({ review }) => review.status !== "rejected");
  const events = standing.length > mostEvents ? [...standing].sort(byWeight).slice(0, mostEvents) : standing;
  const picture = { ...whole, events };
  const { to, asOf } = selection;
  const country = selection.place === undefined ? null : countryAround(filter, picture.events);
  const around = country ? await readStates(store, { country, to, asOf }) : [];
  const known = new Set(around.map(({ id }) => id));
  const states = toldLast([...around, ...picture.states.filter(({ id }) => !known.has(id))]).sort((a, b) =>
    `${a.property}\0${a.about}\0${a.id}` < `${b.property}\0${b.about}\0${b.id}` ? -1 : 1,
  );
  const own = await claimsOf(store, filter);
  const reported = [...new Set(own.flatMap(({ article }) => article.published ?? []))].sort();
  const claims = new Map(own.map((item) => [item.claim.id, item]));
  const moment = toAsOf(asOf ?? "") ?? undefined;
  const named = [
    ...picture.events.flatMap((event) => [...event.claims, ...tollClaims(event)]),
    ...states.flatMap(stateClaims),
  ];
  for (const id of named) {
    if (claims.has(id)) continue;
    const item = await store.claim(id, moment);
    if (item) claims.set(id, item);
  }
  return { selection, picture, lighter: standing.length - events.length, states, claims, reported };
};
