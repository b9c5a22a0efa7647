import type { ExportFormat } from "../format.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";
import { wholeTolls } from "../toll-figures.ts";
import { gedColumns, gedExtensions } from "./columns.ts";
import { gedLosses, gedRow } from "./rows.ts";

const others = ["injured", "missing", "detained", "displaced", "abducted"] as const;

/** CSV with UCDP GED's 49 columns. It is our own data in GED's shape, never UCDP's data. */
export const ged: ExportFormat = {
  name: "ged",
  about: "CSV in the 49 columns of UCDP GED; lethal violence only",
  extension: "csv",
  mediaType: "text/csv",
  losses: gedLosses,
  async *write(material, { includeNonlethal = false }, report) {
    const columns = includeNonlethal ? [...gedColumns, ...gedExtensions] : gedColumns;
    yield csvHeader(columns);
    for await (const event of material.events()) {
      report.read();
      const row = gedRow(event, event.status === "happened" ? await material.claimsOf(event) : [], includeNonlethal);
      if (typeof row === "string") {
        report.drop(row);
        continue;
      }
      report.drop(
        "injured",
        others.reduce((sum, measure) => sum + wholeTolls(event.tolls, measure).length, 0),
      );
      report.wrote();
      yield csvLine(columns, row);
    }
  },
};
