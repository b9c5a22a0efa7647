import { eventColumns } from "../packed/event-columns.ts";
import { neededColumns, readFlatEvent } from "../packed/read-flat-event.ts";
import { tableFormat } from "../reading/read-table.ts";

/** The flat events of another record. */
export const eventsImport = tableFormat({
  name: "events",
  shape: { columns: eventColumns.map(({ name }) => name), needed: neededColumns },
  read: readFlatEvent,
});
