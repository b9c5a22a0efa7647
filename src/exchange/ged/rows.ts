import type { EventPlace, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import { eventNumber } from "../event-number.ts";
import type { Loss } from "../format.ts";
import { noCountry, noTime, onlyHappened, onlyKilled } from "../losses.ts";
import type { Row } from "../separated-rows.ts";
import { sumOf, wholeTolls } from "../toll-figures.ts";
import { type GedSides, gedDeaths, gedSides } from "./sides.ts";

export const gedLosses = [
  onlyHappened("GED holds"),
  { rule: "not-violence", reason: "GED holds violence only" },
  { rule: "nonlethal", reason: "GED holds lethal violence only: see --include-nonlethal" },
  { rule: "no-organised-actor", reason: "riots and violence without an organised actor are not in GED" },
  noCountry("GED"),
  noTime("GED needs a date"),
  onlyKilled("GED"),
] as const satisfies readonly Loss[];
export type GedLoss = (typeof gedLosses)[number]["rule"];

const datePrecision: Readonly<Record<EventDays["known"], number>> = { day: 1, days: 2, week: 3, month: 4, year: 5 };
const wherePrecision = { site: 1, town: 1, district: 3, province: 4, country: 6 } as const;

const midnight = (day: string): string => `${day} 00:00:00.000`;

/** PRIO-GRID cell of half a degree (Tollefsen et al. 2012). */
export const prioGrid = (lat: number, lon: number): number =>
  Math.floor((lat + 90) * 2) * 720 + Math.floor((lon + 180) * 2) + 1;

const sourcesOf = (items: readonly ClaimItem[]): Row => {
  const articles = [...new Map(items.map(({ article }) => [article.id, article])).values()];
  const part = (text: string | null) => (text ?? "").replaceAll(/[;"]/g, ",");
  const items_ = articles.map(({ publisher, published, title }) => [part(publisher), published ?? "", part(title)]);
  return {
    source_article: items_.map((item) => `"${item.join(",")}"`).join(";"),
    source_office: items_.map(([office]) => office ?? "").join(";"),
    source_date: items_.map(([, date]) => date ?? "").join(";"),
    source_headline: items_.map(([, , headline]) => headline ?? "").join(";"),
    source_original: [...new Set(items.flatMap(({ claim }) => claim.claimant?.name ?? []))].join(";"),
  };
};

const placed = (place: EventPlace): Row => ({
  where_prec: wherePrecision[place.precision],
  where_coordinates: place.name,
  where_description: place.name,
  adm_1: place.admin1 ?? "",
  adm_2: place.precision === "district" ? place.name : "",
  latitude: place.lat,
  longitude: place.lon,
  geom_wkt: place.lat === null || place.lon === null ? "" : `POINT (${place.lon} ${place.lat})`,
  priogrid_gid: place.lat === null || place.lon === null ? null : prioGrid(place.lat, place.lon),
});

const violent = ({ type, acled }: SituationEvent): boolean =>
  type === "ASSAULT" ||
  ["Battles", "Explosions/Remote violence", "Violence against civilians", "Riots"].includes(acled?.eventType ?? "");

const refusalOf = (event: SituationEvent, nonlethal: boolean): GedLoss | null => {
  if (event.status !== "happened") return "status";
  if (!violent(event)) return "not-violence";
  if (sumOf(wholeTolls(event.tolls, "killed")).high === 0 && !nonlethal) return "nonlethal";
  if (!codesOfCountry(event.place?.country ?? null)) return "no-country";
  return daysOf(event) ? null : "no-time";
};

const conflictOf = ({ type, a, b }: GedSides, country: string): Row => ({
  type_of_violence: type,
  conflict_name: type === 1 ? country : `${a.name} - ${b.name}`,
  dyad_name: `${a.name} - ${b.name}`,
  side_a: a.name,
  side_b: b.name,
  gwnoa: a.gw,
  gwnob: b.gw,
});

/** The rule by which an event has no row, or null. */
export const gedRefuses =
  (nonlethal: boolean) =>
  (event: SituationEvent): GedLoss | null =>
    refusalOf(event, nonlethal) ?? (gedSides(event) ? null : "no-organised-actor");

/** The GED row of an event, or the rule by which it has none. Numbers of conflicts and dyads are UCDP's own and stay empty. */
export const gedRow = (event: SituationEvent, items: readonly ClaimItem[], nonlethal: boolean): Row | GedLoss => {
  const refused = refusalOf(event, nonlethal);
  const country = codesOfCountry(event.place?.country ?? null);
  const days = daysOf(event);
  if (refused || !country || !days || !event.place) return refused ?? "no-country";
  const sides = gedSides(event);
  if (!sides) return "no-organised-actor";
  const deaths = gedDeaths(event, sides);
  const { low, best, high } = sumOf(wholeTolls(event.tolls, "killed"));
  const id = eventNumber(event.id);
  return {
    id,
    relid: `${country.plover}-${days.first.slice(0, 4)}-${sides.type}-${id}`,
    year: Number(days.first.slice(0, 4)),
    code_status: "Clear",
    ...conflictOf(sides, country.name),
    number_of_sources: event.publishers,
    ...sourcesOf(items),
    ...placed(event.place),
    country: country.name,
    country_id: country.gw,
    region: country.ucdpRegion,
    event_clarity: 1,
    date_prec: datePrecision[days.known],
    date_start: midnight(days.first),
    date_end: midnight(days.last),
    deaths_a: deaths.a,
    deaths_b: deaths.b,
    deaths_civilians: deaths.civilians,
    deaths_unknown: deaths.unknown,
    best,
    high,
    low,
    plover_type: event.type,
    plover_mode: event.mode,
    review: event.review.status,
  };
};
