import { modesOf } from "../../lexicon/index.ts";
import type { Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { counted, daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { cccColumns } from "./crowd-counting.ts";

/** Counts of injured are numbers or words such as "several": words give no count. */
const numberIn = (words: string | null): number | null => {
  const digits = /^\d{1,9}/.exec(words ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
};

const injuredIn = (cells: Cells): number | null => {
  const [crowd, police] = [numberIn(cells.text("injuries_crowd")), numberIn(cells.text("injuries_police"))];
  return crowd === null && police === null ? null : (crowd ?? 0) + (police ?? 0);
};

export const readCountRow = (cells: Cells): OutsideDraft => {
  const day = cells.needDay("date");
  const type = cells.need("type").toLowerCase();
  const mode = modesOf("PROTEST").find((each) => type.includes(each)) ?? "demo";
  const [locality, state] = [cells.text("locality"), cells.text("state")];
  const url = cells.text("source_1");
  return {
    ...nothingTold,
    // The data set has no ids: day, place and actors stand for one.
    key: [day, locality ?? cells.text("location"), cells.text("actors")].filter(Boolean).join(" | ").slice(0, 300),
    type: "PROTEST",
    mode,
    time: daysFrom(day),
    place: placeFrom(cells, {
      name: locality ?? cells.text("resolved_locality") ?? cells.text("location") ?? state,
      country: null,
      admin1: cells.text("resolved_state") ?? state,
      precision: locality ? "town" : "province",
      latitude: "lat",
      longitude: "lon",
    }),
    actors: cells.list("actors").map((name) => party(name, null, ["OPP"])),
    injured: counted(injuredIn(cells)),
    words: cells.text("claims"),
    source: url,
    url: url?.startsWith("http") ? url : null,
  };
};

/** The compiled data of the Crowd Counting Consortium. */
export const crowdCountingImport = tableFormat({
  name: "ccc",
  shape: { columns: cccColumns, needed: ["date", "locality", "state", "type", "actors", "claims", "size_text"] },
  read: readCountRow,
});
