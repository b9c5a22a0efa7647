import type { Party } from "../../core/record/event.ts";
import { countryNamed } from "../country-codes.ts";
import { ploverOfCameo } from "../plover-of-cameo.ts";
import { BadCell, type Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { icewsColumns, sectorNames } from "./columns.ts";

const sectorsNamed = (names: string | null): readonly string[] =>
  names === null
    ? []
    : Object.entries(sectorNames).flatMap(([sector, name]) => (names.split(",").includes(name) ? [sector] : []));

const partyOf = (cells: Cells, who: "Source" | "Target"): readonly Party[] => {
  const name = cells.text(`${who} Name`);
  const country = countryNamed(cells.text(`${who} Country`));
  return name === null ? [] : [party(name, country, sectorsNamed(cells.text(`${who} Sectors`)))];
};

const readIcewsRow = (cells: Cells): OutsideDraft => {
  // A spreadsheet takes the zero away that leads a code.
  const code = cells.need("CAMEO Code").padStart(2, "0");
  const type = ploverOfCameo(code);
  if (type === undefined) throw new BadCell("CAMEO Code", code, "no CAMEO code");
  const [city, district, province] = [cells.text("City"), cells.text("District"), cells.text("Province")];
  return {
    ...nothingTold,
    key: cells.need("Event ID"),
    type,
    time: daysFrom(cells.needDay("Event Date")),
    place: placeFrom(cells, {
      name: city ?? district ?? province ?? cells.text("Country"),
      country: countryNamed(cells.text("Country")),
      admin1: province,
      precision: city ? "town" : district ? "district" : province ? "province" : "country",
    }),
    actors: [...partyOf(cells, "Source")],
    recipients: [...partyOf(cells, "Target")],
    words: cells.text("Event Text"),
    source: cells.text("Publisher"),
  };
};

/** ICEWS' event files, and the same with the names that R gives their columns. */
export const icewsImport = tableFormat({
  name: "icews",
  shape: { columns: icewsColumns, needed: ["Event ID", "Event Date", "Source Name", "CAMEO Code"], tabs: true },
  nothing: ["NA", "NULL"],
  read: readIcewsRow,
});
