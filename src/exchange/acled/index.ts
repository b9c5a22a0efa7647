import type { ExportFormat } from "../format.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";
import { wholeTolls } from "../toll-figures.ts";
import { acledColumns } from "./columns.ts";
import { acledLosses, acledRow } from "./rows.ts";

const others = ["injured", "missing", "detained", "displaced", "abducted"] as const;

/** CSV with ACLED's 31 columns (ACLED codebook). It is our own data in ACLED's shape, never ACLED's data. */
export const acled: ExportFormat = {
  name: "acled",
  about: "CSV in the 31 columns of ACLED",
  extension: "csv",
  mediaType: "text/csv",
  losses: acledLosses,
  async *write(material, _, report) {
    yield csvHeader(acledColumns);
    for await (const event of material.events()) {
      report.read();
      const row = acledRow(event, event.acled && event.status === "happened" ? await material.claimsOf(event) : []);
      if (typeof row === "string") {
        report.drop(row);
        continue;
      }
      report.drop(
        "injured",
        others.reduce((sum, measure) => sum + wholeTolls(event.tolls, measure).length, 0),
      );
      report.drop("upper-bounds", wholeTolls(event.tolls, "killed").filter(({ min, max }) => min !== max).length);
      report.wrote();
      yield csvLine(acledColumns, row);
    }
  },
};
