import { actorPairs } from "../actor-pairs.ts";
import { daysOf } from "../event-day.ts";
import type { ExportFormat, Material } from "../format.ts";
import type { ExportReport } from "../report.ts";
import { tsvLine } from "../separated-rows.ts";
import { gdeltColumns, gdeltMentionColumns } from "./columns.ts";
import { gdeltLosses, gdeltMentionRow, gdeltRow } from "./rows.ts";

/** Events that GDELT can say, each with its pairs of actors. */
async function* sayable(material: Material, report: ExportReport) {
  for await (const event of material.events()) {
    report.read();
    const days = daysOf(event);
    if (event.status !== "happened") report.drop("status");
    else if (!days) report.drop("no-time");
    else {
      const { pairs, left } = actorPairs(event);
      report.drop("pairs", left);
      report.drop("coarse-time", days.known === "day" ? 0 : 1);
      report.drop("tolls", event.tolls.length);
      yield { event, days, pairs, items: await material.claimsOf(event) };
    }
  }
}

const base = { extension: "CSV", mediaType: "text/tab-separated-values", losses: gdeltLosses } as const;

/** GDELT 2.0 events: tabs, no header row, the extension CSV all the same. */
export const gdelt: ExportFormat = {
  ...base,
  name: "gdelt",
  about: "events in the 61 columns of GDELT 2.0 (tabs, no header row)",
  async *write(material, _, report) {
    for await (const { event, days, pairs, items } of sayable(material, report)) {
      report.wrote(pairs.length);
      for (const pair of pairs) yield tsvLine(gdeltColumns, gdeltRow(event, pair, days, items));
    }
  },
};

/** GDELT 2.0 mentions of the same events. */
export const gdeltMentions: ExportFormat = {
  ...base,
  name: "gdelt-mentions",
  about: "the 16 columns of GDELT 2.0 mentions, for the events of gdelt",
  async *write(material, _, report) {
    for await (const { event, pairs, items } of sayable(material, report))
      for (const pair of pairs) {
        report.wrote(items.length);
        for (const item of items) yield tsvLine(gdeltMentionColumns, gdeltMentionRow(event, pair, item));
      }
  },
};
