import type { Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { type Row, tsvHeader, tsvLine } from "../separated-rows.ts";
import { polecatColumns } from "./columns.ts";

const losses = [
  { rule: "status", reason: "POLECAT has no status: denied, threatened, planned and background events are left out" },
  { rule: "no-time", reason: "POLECAT needs a day" },
  { rule: "coarse-time", reason: "POLECAT knows days only: a longer time is given by its first day" },
  { rule: "tolls", reason: "POLECAT has no column for tolls" },
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
  const told = items.find(({ claim }) => claim.id === event.claims[0]) ?? items[0];
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
  async *write(material, { generator }, report) {
    yield tsvHeader(polecatColumns);
    for await (const event of material.events()) {
      report.read();
      const days = daysOf(event);
      if (event.status !== "happened") report.drop("status");
      else if (!days) report.drop("no-time");
      else {
        report.drop("coarse-time", days.known === "day" ? 0 : 1);
        report.drop("tolls", event.tolls.length);
        report.wrote();
        yield tsvLine(polecatColumns, rowOf(event, days, await material.claimsOf(event), generator), "None");
      }
    }
  },
};
