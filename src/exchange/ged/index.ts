import type { ExportFormat } from "../format.ts";
import { countsBesideKilled, sayable } from "../sayable.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";
import { gedColumns, gedExtensions } from "./columns.ts";
import { gedLosses, gedRefuses, gedRow } from "./rows.ts";

/** CSV with UCDP GED's 49 columns. It is our own data in GED's shape, never UCDP's data. */
export const ged: ExportFormat = {
  name: "ged",
  about: "CSV in the 49 columns of UCDP GED; lethal violence only",
  extension: "csv",
  mediaType: "text/csv",
  losses: gedLosses,
  refuses: gedRefuses(false),
  async *write(material, { includeNonlethal = false }, report) {
    const columns = includeNonlethal ? [...gedColumns, ...gedExtensions] : gedColumns;
    yield csvHeader(columns);
    for await (const event of sayable(material, report, gedRefuses(includeNonlethal))) {
      const row = gedRow(event, await material.claimsOf(event), includeNonlethal);
      if (typeof row === "string") continue;
      report.drop("injured", countsBesideKilled(event));
      report.wrote();
      yield csvLine(columns, row);
    }
  },
};
