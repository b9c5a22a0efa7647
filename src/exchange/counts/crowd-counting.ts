import type { Party, SituationEvent, Toll } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { noTime, onlyHappened } from "../losses.ts";
import { kindOfParty } from "../party-kind.ts";
import { type Refuses, sayable, undatedOrNotHappened } from "../sayable.ts";
import { csvHeader, csvLine, type Row } from "../separated-rows.ts";
import { figuresOf, sumOf, wholeTolls } from "../toll-figures.ts";

/** Columns of the Crowd Counting Consortium's compiled data. */
export const cccColumns =
  `date,locality,state,location,location_detail,county,online,type,macroevent,actors,claims,valence,issues,size_low,size_high,size_mean,size_text,size_cat,arrests,injuries_crowd,injuries_police,damage,teargas,source_1,source_2,source_3,misc,final,lat,lon,resolved_locality,resolved_county,resolved_state`.split(
    ",",
  );

const losses = [
  { rule: "not-a-crowd", reason: "only protests and riots are in it" },
  onlyHappened("it holds"),
  noTime("it needs a date"),
  { rule: "killed", reason: "it has no column for the dead, the missing, the displaced or the abducted" },
  { rule: "bounds", reason: "it holds one number a side: lower and upper bounds are left out" },
] as const satisfies readonly Loss[];

const injured = (tolls: readonly Toll[], forces: boolean): string => {
  const of = wholeTolls(tolls, "injured").filter(({ side }) => {
    const kind = kindOfParty(side, codesOfCountry(side.country)?.name ?? null);
    return (kind === "police" || kind === "military" || kind === "mission") === forces;
  });
  return of.length === 0 ? "" : String(sumOf(of).best);
};

/** Who demonstrates: where the report tells of the police alone that act upon a crowd, those whom it acts upon. */
const crowdOf = ({ actors, recipients }: SituationEvent): string => {
  const crowd = (parties: readonly Party[]) =>
    parties.filter((party) => {
      const kind = kindOfParty(party, codesOfCountry(party.country)?.name ?? null);
      return kind === "crowd" || kind === "civilians";
    });
  const acting = crowd(actors);
  return [...new Set((acting.length > 0 ? acting : crowd(recipients)).map(({ name }) => name))].join("; ");
};

/** The consortium has forms of protest and no modes of assault. */
const formOf = ({ type, mode, acled }: SituationEvent): string =>
  (type === "PROTEST" ? mode : null) ?? (acled?.eventType === "Riots" ? "riot" : "protest");

const words = (event: SituationEvent): string => event.quote.toLowerCase();

/** The row of a protest in the columns of the Crowd Counting Consortium. */
export const crowdRow = (event: SituationEvent, days: EventDays, items: readonly ClaimItem[]): Row => {
  const { place, tolls } = event;
  const detained = wholeTolls(tolls, "detained");
  const sources = [...new Set(items.map(({ article }) => article.url ?? article.publisher ?? article.id))];
  const point = place?.precision === "town" || place?.precision === "site";
  return {
    date: days.first,
    locality: point ? place.name : "",
    state: place?.admin1 ?? "",
    location: place?.name ?? "",
    online: 0,
    type: formOf(event),
    actors: crowdOf(event),
    claims: event.quote,
    issues: event.contexts.join("; "),
    size_cat: 0,
    arrests: detained.length === 0 ? "" : String(sumOf(detained).best),
    injuries_crowd: injured(tolls, false),
    injuries_police: injured(tolls, true),
    teargas: /\btear[ -]?gas\b/.test(words(event)) ? 1 : null,
    source_1: sources[0] ?? "",
    source_2: sources[1] ?? "",
    source_3: sources[2] ?? "",
    misc: `review=${event.review.status}`,
    lat: point ? place.lat : null,
    lon: point ? place.lon : null,
    resolved_locality: point ? place.name : "",
    resolved_county: place?.precision === "district" ? place.name : "",
    resolved_state: place?.admin1 ?? "",
  };
};

const refuses: Refuses = (event) => {
  const crowd = event.type === "PROTEST" || /^(?:Protests|Riots)$/.test(event.acled?.eventType ?? "");
  return crowd ? undatedOrNotHappened(event) : "not-a-crowd";
};

/** Protests with injuries on either side, in the shape of the Crowd Counting Consortium. */
export const crowdCounting: ExportFormat = {
  name: "ccc",
  about: "CSV of protests with injuries per side, as the Crowd Counting Consortium has it",
  extension: "csv",
  mediaType: "text/csv",
  losses,
  refuses,
  async *write(material, _, report) {
    yield csvHeader(cccColumns);
    for await (const event of sayable(material, report, refuses)) {
      const days = daysOf(event);
      if (!days) continue;
      const others = event.tolls.filter(({ measure }) => measure !== "injured" && measure !== "detained");
      report.drop("killed", others.length);
      report.drop(
        "bounds",
        wholeTolls(event.tolls, "injured").filter((toll) => figuresOf(toll).low !== figuresOf(toll).high).length,
      );
      report.wrote();
      yield csvLine(cccColumns, crowdRow(event, days, await material.claimsOf(event)));
    }
  },
};
