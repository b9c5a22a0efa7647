import { actorPairs } from "../actor-pairs.ts";
import type { ExportFormat, Material } from "../format.ts";
import type { ExportReport } from "../report.ts";
import { dated, undatedOrNotHappened } from "../sayable.ts";
import { tsvLine } from "../separated-rows.ts";
import { gdeltColumns, gdeltMentionColumns } from "./columns.ts";
import { gdeltLosses, gdeltMentionRow, gdeltRow } from "./rows.ts";

/** Events that GDELT can say, each with its pairs of actors. */
async function* paired(material: Material, report: ExportReport) {
  for await (const each of dated(material, report)) {
    const { pairs, left } = actorPairs(each.event);
    report.drop("pairs", left);
    yield { ...each, pairs };
  }
}

const base = {
  extension: "CSV",
  mediaType: "text/tab-separated-values",
  losses: gdeltLosses,
  refuses: undatedOrNotHappened,
} as const;

/** GDELT 2.0 events: tabs, no header row, the extension CSV all the same. */
export const gdelt: ExportFormat = {
  ...base,
  name: "gdelt",
  about: "events in the 61 columns of GDELT 2.0 (tabs, no header row)",
  async *write(material, _, report) {
    for await (const { event, days, pairs, items } of paired(material, report)) {
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
    for await (const { event, pairs, items } of paired(material, report))
      for (const pair of pairs) {
        report.wrote(items.length);
        for (const item of items) yield tsvLine(gdeltMentionColumns, gdeltMentionRow(event, pair, item));
      }
  },
};
