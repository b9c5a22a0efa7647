import type { Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { type ActorPair, actorPairs } from "../actor-pairs.ts";
import { codesOfCountry } from "../country-codes.ts";
import { daysOf, type EventDays } from "../event-day.ts";
import { eventNumber } from "../event-number.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { type Row, tsvHeader, tsvLine } from "../separated-rows.ts";
import { cameoLabelRows } from "../tables/cameo-labels.ts";
import { icewsColumns, sectorNames } from "./columns.ts";

const losses = [
  { rule: "status", reason: "ICEWS has no status: denied, threatened, planned and background events are left out" },
  { rule: "no-time", reason: "ICEWS needs a day" },
  { rule: "coarse-time", reason: "ICEWS knows days only: a longer time is given by its first day" },
  { rule: "tolls", reason: "ICEWS has no column for tolls" },
  { rule: "pairs", reason: "ICEWS knows one actor on each side: no event becomes more than 16 rows" },
] as const satisfies readonly Loss[];

const labels = new Map(
  cameoLabelRows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", label = "", intensity = ""] = row.split("\t");
      return [code, { label, intensity: Number(intensity) }] as const;
    }),
);

/** Label and ICEWS intensity of a CAMEO code; those of its parent where the list lacks it. */
export const cameoLabel = (code: string): { label: string; intensity: number } =>
  labels.get(code) ?? labels.get(code.slice(0, 3)) ?? labels.get(code.slice(0, 2)) ?? { label: "", intensity: 0 };

const partyCells = (who: "Source" | "Target", party: Party | null): Row => ({
  [`${who} Name`]: party?.name ?? "",
  [`${who} Sectors`]: (party?.sectors ?? []).flatMap((sector) => sectorNames[sector] ?? []).join(","),
  [`${who} Country`]: codesOfCountry(party?.country ?? null)?.name ?? "",
});

const rowOf = (
  event: SituationEvent,
  { source, target }: ActorPair,
  days: EventDays,
  told: ClaimItem | undefined,
): Row => {
  const { place } = event;
  const { label, intensity } = cameoLabel(event.cameo);
  return {
    "Event ID": eventNumber(event.id, source?.name ?? "", target?.name ?? ""),
    "Event Date": days.first,
    ...partyCells("Source", source),
    "Event Text": label,
    "CAMEO Code": event.cameo,
    Intensity: intensity.toFixed(1),
    ...partyCells("Target", target),
    "Story ID": told ? eventNumber(told.article.id) : null,
    "Sentence Number": null,
    Publisher: told?.article.publisher ?? "",
    City: place?.precision === "town" || place?.precision === "site" ? place.name : "",
    District: place?.precision === "district" ? place.name : "",
    Province: place?.admin1 ?? (place?.precision === "province" ? place.name : ""),
    Country: codesOfCountry(place?.country ?? null)?.name ?? "",
    Latitude: place?.lat ?? null,
    Longitude: place?.lon ?? null,
  };
};

/** Tab-separated text as the ICEWS event files have it; "NA" for what is missing. */
export const icews: ExportFormat = {
  name: "icews",
  about: "tab-separated text in the 20 columns of ICEWS, one row for each pair of actors",
  extension: "tab",
  mediaType: "text/tab-separated-values",
  losses,
  async *write(material, _, report) {
    yield tsvHeader(icewsColumns);
    for await (const event of material.events()) {
      report.read();
      const days = daysOf(event);
      if (event.status !== "happened") report.drop("status");
      else if (!days) report.drop("no-time");
      else {
        const { pairs, left } = actorPairs(event);
        const items = await material.claimsOf(event);
        const told = items.find(({ claim }) => claim.id === event.claims[0]) ?? items[0];
        report.drop("pairs", left);
        report.drop("coarse-time", days.known === "day" ? 0 : 1);
        report.drop("tolls", event.tolls.length);
        report.wrote(pairs.length);
        for (const pair of pairs) yield tsvLine(icewsColumns, rowOf(event, pair, days, told), "NA");
      }
    }
  },
};
