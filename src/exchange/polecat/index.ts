import type { Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import type { EventDays } from "../event-day.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { daysOnly, noStatus, noTime, noTolls } from "../losses.ts";
import { dated, toldBest, undatedOrNotHappened } from "../sayable.ts";
import { type Row, tsvHeader, tsvLine } from "../separated-rows.ts";
import { polecatColumns } from "./columns.ts";

const losses = [
  noStatus("POLECAT"),
  noTime("POLECAT needs a day"),
  daysOnly("POLECAT"),
  noTolls("POLECAT"),
] as const satisfies readonly Loss[];

const quads = ["", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"] as const;
/** GeoNames feature codes by how closely the place is known. */
const features = { site: "BLDG", town: "PPL", district: "ADM2", province: "ADM1", country: "PCLI" } as const;

const list = (values: readonly (string | number | null | undefined)[]): string =>
  [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ""))].join("; ");

const partyCells = (who: "Actor" | "Recipient", parties: readonly Party[], raw: readonly string[]): Row => {
  const countries = parties.map(({ country }) => codesOfCountry(country));
  return {
    [`${who} Name`]: list(parties.map(({ name }) => name)),
    [`${who} Country`]: list(countries.map((country) => country?.name)),
    [`${who} COW`]: list(countries.map((country) => country?.gw)),
    [`Primary ${who} Sector`]: parties[0]?.sectors[0] ?? "",
    [`${who} Sectors`]: list(parties.flatMap(({ sectors }) => sectors)),
    [`${who} Name Raw`]: list(raw),
  };
};

const placeCells = ({ place }: SituationEvent, raw: string): Row => {
  if (!place) return {};
  const { name, precision } = place;
  return {
    Placename: name,
    City: precision === "town" || precision === "site" ? name : "",
    District: precision === "district" ? name : "",
    Province: place.admin1 ?? (precision === "province" ? name : ""),
    Country: codesOfCountry(place.country)?.name ?? "",
    Latitude: place.lat,
    Longitude: place.lon,
    "GeoNames ID": place.geonameid ?? null,
    "Raw Placename": raw,
    "Feature Type": features[precision],
  };
};

const rowOf = (event: SituationEvent, days: EventDays, items: readonly ClaimItem[], version: string): Row => {
  const told = toldBest(event, items);
  const claim = told?.claim.kind === "event" ? told.claim : null;
  return {
    "Event ID": event.id,
    "Event Date": days.first,
    "Event Type": event.type,
    "Event Mode": event.mode,
    Intensity: event.goldstein,
    "Quad Code": quads[event.quad],
    Contexts: list(event.contexts),
    ...partyCells("Actor", event.actors, claim?.actors.map(({ text }) => text) ?? []),
    ...partyCells("Recipient", event.recipients, claim?.recipients.map(({ text }) => text) ?? []),
    ...placeCells(event, claim?.place?.text ?? ""),
    Source: told?.article.publisher ?? "",
    "Publication Date": told?.article.published ?? "",
    Language: "English",
    Version: version,
  };
};

/** Tab-separated text as POLECAT's weekly files have it; "None" for what is missing. */
export const polecat: ExportFormat = {
  name: "polecat",
  about: "tab-separated text in the 40 columns of POLECAT",
  extension: "txt",
  mediaType: "text/tab-separated-values",
  losses,
  refuses: undatedOrNotHappened,
  async *write(material, { generator }, report) {
    yield tsvHeader(polecatColumns);
    for await (const { event, days, items } of dated(material, report)) {
      report.wrote();
      yield tsvLine(polecatColumns, rowOf(event, days, items, generator), "None");
    }
  },
};
