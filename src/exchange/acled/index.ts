import type { ExportFormat } from "../format.ts";
import { countsBesideKilled, sayable } from "../sayable.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";
import { wholeTolls } from "../toll-figures.ts";
import { acledColumns } from "./columns.ts";
import { acledLosses, acledRefuses, acledRow } from "./rows.ts";

/** CSV with ACLED's 31 columns (ACLED codebook). It is our own data in ACLED's shape, never ACLED's data. */
export const acled: ExportFormat = {
  name: "acled",
  about: "CSV in the 31 columns of ACLED",
  extension: "csv",
  mediaType: "text/csv",
  losses: acledLosses,
  refuses: acledRefuses,
  async *write(material, _, report) {
    yield csvHeader(acledColumns);
    for await (const event of sayable(material, report, acledRefuses)) {
      const row = acledRow(event, await material.claimsOf(event));
      if (typeof row === "string") continue;
      report.drop("injured", countsBesideKilled(event));
      report.drop("upper-bounds", wholeTolls(event.tolls, "killed").filter(({ min, max }) => min !== max).length);
      report.wrote();
      yield csvLine(acledColumns, row);
    }
  },
};
