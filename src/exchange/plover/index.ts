import type { Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import type { ExportFormat, ExportOrigin, Loss } from "../format.ts";
import { noTime } from "../losses.ts";
import { sayable, toldBest, undated } from "../sayable.ts";
import { sumOf, wholeTolls } from "../toll-figures.ts";

const losses = [noTime("a PLOVER record needs a date")] as const satisfies readonly Loss[];

const resolution = { site: 5, town: 4, district: 3, province: 2, country: 1 } as const;

const entity = ({ name, country, sectors }: Party) => ({
  code: codesOfCountry(country)?.plover ?? "",
  sector: [...sectors],
  entity_text: name,
});

const locationOf = ({ place }: SituationEvent, raw: string) =>
  place && {
    extracted_place: raw,
    resolved_place: place.name,
    geonameid: place.geonameid ?? null,
    lat: place.lat,
    lon: place.lon,
    city: place.precision === "town" || place.precision === "site" ? place.name : null,
    district: place.precision === "district" ? place.name : null,
    province: place.admin1 ?? (place.precision === "province" ? place.name : null),
    country: codesOfCountry(place.country)?.name ?? null,
    country_code: codesOfCountry(place.country)?.plover ?? null,
    resolution: resolution[place.precision],
  };

const sizeOf = ({ tolls }: SituationEvent) => ({
  dead: sumOf(wholeTolls(tolls, "killed")).best,
  injured: sumOf(wholeTolls(tolls, "injured")).best,
  arrested: sumOf(wholeTolls(tolls, "detained")).best,
});

/** What PLOVER has no name for stands under `x_sitrep`, so that its readers go on working. */
const own = (event: SituationEvent, items: readonly ClaimItem[], { asOf }: ExportOrigin) => ({
  as_of: asOf,
  status: event.status,
  review: event.review.status,
  cameo: event.cameo,
  acled: event.acled,
  score: event.score,
  tolls: event.tolls,
  sources: items.map(({ claim, article }) => ({
    claim: claim.id,
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    published: article.published,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
  })),
});

const recordOf = (event: SituationEvent, days: EventDays, items: readonly ClaimItem[], origin: ExportOrigin) => {
  const told = toldBest(event, items);
  const claim = told?.claim.kind === "event" ? told.claim : null;
  return {
    id: event.id,
    date: days.first,
    ...(days.last === days.first ? {} : { enddate: days.last }),
    actor: event.actors.map(entity),
    recipient: event.recipients.map(entity),
    event: [event.type],
    mode: event.mode === null ? [] : [event.mode],
    context: event.contexts,
    quad_code: event.quad,
    event_scale: event.goldstein,
    event_loc: locationOf(event, claim?.place?.text ?? ""),
    event_text: claim ? [claim.trigger.text] : [],
    size: sizeOf(event),
    text: event.quote,
    text_info: { start: claim?.start ?? null, end: claim?.end ?? null },
    cite_info: {
      title: told?.article.title ?? null,
      url: told?.article.url ?? null,
      publication: told?.article.publisher ?? null,
      language: "en",
      coder: origin.generator,
      codebook: "PLOVER",
      version: told?.analysis ?? null,
    },
    x_sitrep: own(event, items, origin),
  };
};

/** One PLOVER record a line (PLOVER manual, JSON format). */
export const plover: ExportFormat = {
  name: "plover",
  about: "PLOVER records, one JSON object a line",
  extension: "jsonl",
  mediaType: "application/jsonl",
  losses,
  refuses: undated,
  async *write(material, origin, report) {
    for await (const event of sayable(material, report, undated)) {
      const days = daysOf(event);
      if (!days) continue;
      report.wrote();
      yield `${JSON.stringify(recordOf(event, days, await material.claimsOf(event), origin))}\n`;
    }
  },
};
