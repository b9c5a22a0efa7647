import { addTo, grains } from "../../core/date.ts";
import { eventTypes, precisions, statuses } from "../../core/plover.ts";
import type { Loss } from "../format.ts";
import type { Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { type TableShape, tableFormat } from "../reading/read-table.ts";
import { claimColumns } from "./claims.ts";

const passedOver = [
  { rule: "no-event", reason: "claims of tolls and states are no events: tolls.csv holds the tolls of events" },
  { rule: "rejected", reason: "claims that a person rejected are left out" },
] as const satisfies readonly Loss[];

const readClaimRow = (cells: Cells): OutsideDraft | { readonly passedOver: (typeof passedOver)[number]["rule"] } => {
  if (cells.need("kind") !== "event") return { passedOver: "no-event" };
  if (cells.text("review") === "rejected") return { passedOver: "rejected" };
  const from = cells.day("date_from");
  const to = cells.day("date_to");
  return {
    ...nothingTold,
    key: cells.need("claim_id"),
    type: cells.oneOf("type", eventTypes),
    mode: cells.text("mode"),
    status: cells.oneOf("status", statuses) ?? "happened",
    time: from ? daysFrom(from, to ? addTo(to, { days: -1 }) : from, cells.oneOf("grain", grains) ?? "day") : null,
    place: placeFrom(cells, {
      name: cells.text("place"),
      country: cells.text("place_country"),
      precision: cells.oneOf("precision", precisions) ?? "town",
    }),
    actors: cells.list("actors").map((name) => party(name)),
    recipients: cells.list("recipients").map((name) => party(name)),
    words: cells.text("quote"),
    source: cells.text("publisher"),
    url: cells.text("url"),
  };
};

/** The columns that tell a `claims.csv`. */
export const claimsShape: TableShape = {
  columns: claimColumns,
  needed: ["claim_id", "kind", "doc_id", "quote", "type", "version"],
};

/** The long table of another record: one outside event for each event claim. */
export const claimsImport = tableFormat({
  name: "claims",
  shape: claimsShape,
  passedOver,
  read: readClaimRow,
});
