import type { EventPlace, Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { ActorPair } from "../actor-pairs.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import { eventNumber } from "../event-number.ts";
import type { Loss } from "../format.ts";
import { daysOnly, noStatus, noTime, noTolls, onePair } from "../losses.ts";
import type { Row } from "../separated-rows.ts";
import { roles } from "./columns.ts";

export const gdeltLosses = [
  noStatus("GDELT"),
  noTime("GDELT needs a day"),
  daysOnly("GDELT"),
  noTolls("GDELT"),
  onePair("GDELT"),
] as const satisfies readonly Loss[];

const actorOf = (n: 1 | 2, party: Party | null): Row => {
  const country = codesOfCountry(party?.country ?? null)?.cameo ?? "";
  const types = [...new Set((party?.sectors ?? []).map((sector) => roles[sector] ?? sector))].slice(0, 3);
  return {
    [`Actor${n}Code`]: `${country}${types.join("")}`,
    [`Actor${n}Name`]: party?.name.toUpperCase() ?? "",
    [`Actor${n}CountryCode`]: country,
    [`Actor${n}Type1Code`]: types[0] ?? "",
    [`Actor${n}Type2Code`]: types[1] ?? "",
    [`Actor${n}Type3Code`]: types[2] ?? "",
  };
};

const geoType = (precision: EventPlace["precision"], american: boolean): number => {
  if (precision === "country") return 1;
  if (precision === "province") return american ? 2 : 5;
  return american ? 3 : 4;
};

const geoOf = (place: EventPlace | null): Row => {
  const country = codesOfCountry(place?.country ?? null);
  if (!place || !country) return {};
  const names = [place.name, place.admin1, country.name].filter((name, i, all) => name && all.indexOf(name) === i);
  return {
    ActionGeo_Type: geoType(place.precision, place.country === "USA"),
    ActionGeo_FullName: names.join(", "),
    ActionGeo_CountryCode: country.fips,
    ActionGeo_Lat: place.lat,
    ActionGeo_Long: place.lon,
  };
};

const plain = (day: string): string => day.replaceAll("-", "");
const stamp = (instant: string): string => instant.replace(/[-:T]/g, "").slice(0, 14);

/** The year with the day as a fraction, by GDELT's own formula of months of 30 days. */
const fraction = (day: string): number => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return Number((year + (month * 30 + date) / 365).toFixed(4));
};

export const pairNumber = (event: SituationEvent, { source, target }: ActorPair): number =>
  eventNumber(event.id, source?.name ?? "", target?.name ?? "");

/** An event that is told within this many characters of an article's beginning is told in its lead. */
const leadLength = 400;

export const gdeltRow = (event: SituationEvent, pair: ActorPair, days: EventDays, items: readonly ClaimItem[]): Row => {
  const first = items.at(-1);
  return {
    GLOBALEVENTID: pairNumber(event, pair),
    SQLDATE: plain(days.first),
    MonthYear: plain(days.first).slice(0, 6),
    Year: days.first.slice(0, 4),
    FractionDate: fraction(days.first),
    ...actorOf(1, pair.source),
    ...actorOf(2, pair.target),
    IsRootEvent: items.some(({ claim }) => claim.start < leadLength) ? 1 : 0,
    EventCode: event.cameo,
    EventBaseCode: event.cameo.slice(0, 3),
    EventRootCode: event.cameo.slice(0, 2),
    QuadClass: event.quad,
    GoldsteinScale: event.goldstein,
    NumMentions: event.claims.length,
    NumSources: event.publishers,
    NumArticles: event.articles,
    ...geoOf(event.place),
    DATEADDED: first ? stamp(first.recorded) : "",
    SOURCEURL: items.find(({ article }) => article.url)?.article.url ?? "",
  };
};

/** Where a claim names a party: the start of its first mention in the article, -1 where it does not. */
const offsetOf = (claim: ClaimItem["claim"], party: Party | null): number =>
  claim.kind === "event" && party
    ? ([...claim.actors, ...claim.recipients].find(({ name }) => name === party.name)?.start ?? -1)
    : -1;

export const gdeltMentionRow = (event: SituationEvent, pair: ActorPair, item: ClaimItem): Row => {
  const { claim, article, recorded } = item;
  const day = daysOf(event)?.first ?? "";
  return {
    GLOBALEVENTID: pairNumber(event, pair),
    EventTimeDate: day ? `${plain(day)}000000` : "",
    MentionTimeDate: article.published ? `${plain(article.published)}000000` : stamp(recorded),
    MentionType: article.url ? 1 : 2,
    MentionSourceName: article.publisher ?? "",
    MentionIdentifier: article.url ?? article.id,
    SentenceID: null,
    Actor1CharOffset: offsetOf(claim, pair.source),
    Actor2CharOffset: offsetOf(claim, pair.target),
    ActionCharOffset: claim.kind === "event" ? claim.trigger.start : claim.start,
    InRawText: 1,
    Confidence: Math.round(claim.score * 100),
  };
};
