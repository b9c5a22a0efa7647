import type { Party, SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import { type ActorPair, actorPairs } from "../actor-pairs.ts";
import { codesOfCountry } from "../country-codes.ts";
import type { EventDays } from "../event-day.ts";
import { eventNumber } from "../event-number.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { daysOnly, noStatus, noTime, noTolls, onePair } from "../losses.ts";
import { dated, toldBest, undatedOrNotHappened } from "../sayable.ts";
import { type Row, tsvHeader, tsvLine } from "../separated-rows.ts";
import { cameoLabelRows } from "../tables/cameo-labels.ts";
import { icewsColumns, sectorNames } from "./columns.ts";

const losses = [
  noStatus("ICEWS"),
  noTime("ICEWS needs a day"),
  daysOnly("ICEWS"),
  noTolls("ICEWS"),
  onePair("ICEWS"),
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
  refuses: undatedOrNotHappened,
  async *write(material, _, report) {
    yield tsvHeader(icewsColumns);
    for await (const { event, days, items } of dated(material, report)) {
      const { pairs, left } = actorPairs(event);
      report.drop("pairs", left);
      report.wrote(pairs.length);
      for (const pair of pairs) yield tsvLine(icewsColumns, rowOf(event, pair, days, toldBest(event, items)), "NA");
    }
  },
};
