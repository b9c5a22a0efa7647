import type { EventPlace, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { type CountryCodes, codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays, spelledDay } from "../event-day.ts";
import { eventNumber } from "../event-number.ts";
import type { Loss } from "../format.ts";
import { noCountry, noTime, onlyHappened, onlyKilled } from "../losses.ts";
import type { Row } from "../separated-rows.ts";
import { figuresOf, wholeTolls } from "../toll-figures.ts";
import { interactionOf, interLabels } from "./actors.ts";
import { disorderOf } from "./columns.ts";
import { type AcledSide, acledSides } from "./sides.ts";

export const acledLosses = [
  onlyHappened("ACLED holds"),
  { rule: "no-acled-type", reason: "talks, statements and the like are no ACLED event" },
  noCountry("ACLED"),
  { rule: "country-level", reason: "ACLED records no event that is known to a country only" },
  noTime("ACLED needs a date known to the month at least"),
  { rule: "no-actor", reason: "a strategic development without an actor has no place in ACLED" },
  onlyKilled("ACLED"),
  { rule: "upper-bounds", reason: "ACLED keeps the lowest number of dead: higher counts are left out" },
] as const satisfies readonly Loss[];
export type AcledLoss = (typeof acledLosses)[number]["rule"];

/** ACLED's numbers for vague counts, by the interval that the words became here: dozens, hundreds. */
const vague: readonly (readonly [min: number, max: number, dead: number])[] = [
  [24, 99, 12],
  [200, 999, 100],
];

const deadOf = (event: SituationEvent): number =>
  wholeTolls(event.tolls, "killed")
    .map(
      (toll) =>
        vague.find(([min, max]) => toll.best === null && toll.min === min && toll.max === max)?.[2] ??
        figuresOf(toll).low,
    )
    .reduce((a, b) => a + b, 0);

const timePrecision: Readonly<Record<EventDays["known"], 1 | 2 | 3 | null>> = {
  day: 1,
  days: 2,
  week: 2,
  month: 3,
  year: null,
};
const geoPrecision = { site: 1, town: 1, district: 2, province: 3, country: null } as const;

const publishersOf = (items: readonly ClaimItem[]): string =>
  [...new Set(items.flatMap(({ article }) => article.publisher ?? []))].sort().join("; ");

const tagsOf = (event: SituationEvent, eventType: string): string =>
  [
    ...(eventType === "Protests" || eventType === "Riots" ? ["crowd size=no report"] : []),
    `review=${event.review.status}`,
  ].join("; ");

const recordedOf = (items: readonly ClaimItem[]): number | null => {
  const last = items
    .map(({ recorded }) => recorded)
    .sort()
    .at(-1);
  return last ? Math.floor(Date.parse(last) / 1000) : null;
};

const placed = (place: EventPlace, country: CountryCodes): Row => ({
  iso: country.isoNumeric,
  region: country.acledRegion,
  country: country.name,
  admin1: place.admin1 ?? "",
  admin2: "",
  admin3: "",
  location: place.name,
  latitude: place.lat === null ? null : Number(place.lat.toFixed(4)),
  longitude: place.lon === null ? null : Number(place.lon.toFixed(4)),
  geo_precision: geoPrecision[place.precision],
});

const refusalOf = (event: SituationEvent): AcledLoss | null => {
  if (event.status !== "happened") return "status";
  if (!event.acled) return "no-acled-type";
  if (event.place?.precision === "country") return "country-level";
  if (!event.place || !codesOfCountry(event.place.country)) return "no-country";
  const days = daysOf(event);
  return days && timePrecision[days.known] ? null : "no-time";
};

type AcledType = NonNullable<SituationEvent["acled"]>;

const sidesOf = (event: SituationEvent, country: CountryCodes) => {
  const eventType = event.acled?.eventType ?? "";
  return acledSides(event, eventType, {
    alpha3: country.alpha3,
    country: country.name,
    riot: eventType === "Riots",
  });
};

/** Arms against people without any are no battle but violence against civilians (ACLED codebook). */
const typeOf = (acled: AcledType, second: AcledSide | null): AcledType =>
  acled.eventType === "Battles" && second?.actor.inter === 7
    ? { eventType: "Violence against civilians", subEventType: "Attack" }
    : acled;

/** The rule by which an event has no row, or null. */
export const acledRefuses = (event: SituationEvent): AcledLoss | null => {
  const country = codesOfCountry(event.place?.country ?? null);
  return refusalOf(event) ?? (country && sidesOf(event, country) ? null : "no-actor");
};

/** The ACLED row of an event, or the rule by which it has none. */
export const acledRow = (event: SituationEvent, items: readonly ClaimItem[]): Row | AcledLoss => {
  const refused = refusalOf(event);
  const { place } = event;
  const days = daysOf(event);
  const country = codesOfCountry(place?.country ?? null);
  if (refused || !event.acled || !place || !days || !country) return refused ?? "no-country";
  const sides = sidesOf(event, country);
  if (!sides) return "no-actor";
  const { first, second } = sides;
  const acled = typeOf(event.acled, second);
  const disorder = disorderOf(acled.eventType, acled.subEventType);
  const civilian = second?.actor.inter === 7 || first.actor.inter === 7;
  const targeted =
    acled.subEventType === "Excessive force against protesters" || (civilian && disorder === "Political violence");
  const date = days.known === "day" ? days.first : days.middle;
  return {
    event_id_cnty: `${country.alpha3}${eventNumber(event.id)}`,
    event_date: date,
    year: Number(date.slice(0, 4)),
    time_precision: timePrecision[days.known],
    disorder_type: disorder,
    event_type: acled.eventType,
    sub_event_type: acled.subEventType,
    actor1: first.actor.name,
    assoc_actor_1: first.associated.join("; "),
    inter1: interLabels[first.actor.inter] ?? "",
    actor2: second?.actor.name ?? "",
    assoc_actor_2: second?.associated.join("; ") ?? "",
    inter2: second ? (interLabels[second.actor.inter] ?? "") : "",
    interaction: interactionOf(first.actor.inter, second?.actor.inter ?? null),
    civilian_targeting: targeted ? "Civilian targeting" : "",
    ...placed(place, country),
    source: publishersOf(items),
    source_scale: "",
    notes: `On ${spelledDay(date)}, as reported: ${event.quote}`,
    fatalities: deadOf(event),
    tags: tagsOf(event, acled.eventType),
    timestamp: recordedOf(items),
  };
};
