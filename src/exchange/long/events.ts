import type { ExportFormat } from "../format.ts";
import { eventColumns, flatEvent, flatLosses } from "../packed/event-columns.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";

const columns = eventColumns.map(({ name }) => name);

/** One event a row, with the columns of our Parquet file. */
export const events: ExportFormat = {
  name: "events",
  about: "our own CSV: one event a row, tolls added up over the sides",
  extension: "csv",
  mediaType: "text/csv",
  losses: flatLosses,
  async *write(material, _, report) {
    yield csvHeader(columns);
    for await (const event of material.events()) {
      report.read();
      report.wrote();
      report.drop("sides", event.tolls.length > 0 ? 1 : 0);
      report.drop("voices", event.tolls.length > 0 ? 1 : 0);
      yield csvLine(columns, flatEvent(event));
    }
  },
};
