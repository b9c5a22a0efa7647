import type { Measure } from "../../core/plover.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf } from "../event-day.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { noTime } from "../losses.ts";
import { sayable, undated } from "../sayable.ts";
import { type Cell, csvHeader, csvLine, type Row } from "../separated-rows.ts";
import { figuresOf, sumOf, wholeTolls } from "../toll-figures.ts";

/** Column and HXL hashtag (HXL 1.1; where HDX tags ACLED's columns, its tags). */
export const hxlTags: readonly (readonly [column: string, tag: string])[] = [
  ["event_id", "#event+code"],
  ["event_date", "#date+occurred"],
  ["date_start", "#date+start"],
  ["date_end", "#date+end"],
  ["event_type", "#event+type"],
  ["event_mode", "#event+type+mode"],
  ["event_status", "#status+event"],
  ["actor1", "#group+name+first"],
  ["assoc_actor_1", "#group+name+first+assoc"],
  ["actor2", "#group+name+second"],
  ["assoc_actor_2", "#group+name+second+assoc"],
  ["location", "#loc+name"],
  ["location_precision", "#loc+type"],
  ["admin1", "#adm1+name"],
  ["country", "#country+name"],
  ["iso3", "#country+code"],
  ["latitude", "#geo+lat"],
  ["longitude", "#geo+lon"],
  ["killed", "#affected+killed"],
  ["killed_min", "#affected+killed+min"],
  ["killed_max", "#affected+killed+max"],
  ["injured", "#affected+injured"],
  ["injured_min", "#affected+injured+min"],
  ["injured_max", "#affected+injured+max"],
  ["abducted", "#affected+abducted"],
  ["displaced", "#affected+displaced"],
  ["missing", "#affected+missing"],
  ["detained", "#affected+detained"],
  ["source", "#meta+source"],
  ["url", "#meta+url"],
  ["notes", "#description"],
  ["verified", "#status+verified"],
  ["updated", "#date+updated"],
];
export const hxlColumns: readonly string[] = hxlTags.map(([column]) => column);

const losses = [
  noTime("a row needs a date"),
  { rule: "sides", reason: "one number a measure: the sides of a toll are added up; see tolls" },
] as const satisfies readonly Loss[];

const measured = (event: SituationEvent, measure: Measure): Row => {
  const whole = wholeTolls(event.tolls, measure);
  if (whole.length === 0) return {};
  const { low, best, high } = sumOf(whole);
  const open = whole.some(({ max }) => max === null);
  return { [measure]: best, [`${measure}_min`]: low, [`${measure}_max`]: open ? null : high };
};

const rowOf = (event: SituationEvent, items: readonly ClaimItem[]): Row => {
  const days = daysOf(event);
  const { place } = event;
  const point = place?.precision === "town" || place?.precision === "site";
  const [first, ...more] = event.actors.map(({ name }) => name);
  const [second, ...others] = event.recipients.map(({ name }) => name);
  const updated: Cell =
    items
      .map(({ recorded }) => recorded)
      .sort()
      .at(-1) ?? null;
  return {
    event_id: event.id,
    event_date: days?.first ?? "",
    date_start: days?.first ?? "",
    date_end: days?.last ?? "",
    event_type: event.type,
    event_mode: event.mode,
    event_status: event.status,
    actor1: first ?? "",
    assoc_actor_1: more.join("; "),
    actor2: second ?? "",
    assoc_actor_2: others.join("; "),
    location: place?.name ?? "",
    location_precision: place?.precision ?? "",
    admin1: place?.admin1 ?? "",
    country: codesOfCountry(place?.country ?? null)?.name ?? "",
    iso3: place?.country ?? "",
    latitude: point ? place.lat : null,
    longitude: point ? place.lon : null,
    ...measured(event, "killed"),
    ...measured(event, "injured"),
    ...measured(event, "abducted"),
    ...measured(event, "displaced"),
    ...measured(event, "missing"),
    ...measured(event, "detained"),
    source: [...new Set(items.flatMap(({ article }) => article.publisher ?? []))].join("; "),
    url: items.find(({ article }) => article.url)?.article.url ?? "",
    notes: event.quote,
    verified: event.review.status,
    updated,
  };
};

/** CSV with the hashtags of the Humanitarian Exchange Language in its second row. */
export const hxl: ExportFormat = {
  name: "hxl",
  about: "CSV with HXL hashtags in the second row",
  extension: "csv",
  mediaType: "text/csv",
  losses,
  refuses: undated,
  async *write(material, _, report) {
    yield csvHeader(hxlColumns);
    yield csvHeader(hxlTags.map(([, tag]) => tag));
    for await (const event of sayable(material, report, undated)) {
      report.drop("sides", event.tolls.filter((toll) => figuresOf(toll).high > 0).length > 1 ? 1 : 0);
      report.wrote();
      yield csvLine(hxlColumns, rowOf(event, await material.claimsOf(event)));
    }
  },
};
