import { eventTypes } from "../../core/plover.ts";
import type { EventPlace, Party } from "../../core/record/event.ts";
import { countryNamed } from "../country-codes.ts";
import type { Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { polecatColumns } from "./columns.ts";

/** Names, countries and sectors stand in lists of their own, without repetition: as many countries as names belong to them. */
const partiesOf = (cells: Cells, who: "Actor" | "Recipient"): readonly Party[] => {
  const names = cells.list(`${who} Name`);
  const countries = cells.list(`${who} Country`).map(countryNamed);
  const sectors = cells.list(`${who} Sectors`);
  const primary = cells.text(`Primary ${who} Sector`);
  return names.map((name, at) => {
    const country = countries.length === names.length ? countries[at] : null;
    return party(name, country ?? null, names.length === 1 ? sectors : at === 0 && primary ? [primary] : []);
  });
};

const placeOf = (cells: Cells): EventPlace | null => {
  const [city, district, province] = [cells.text("City"), cells.text("District"), cells.text("Province")];
  const country = countryNamed(cells.text("Country"));
  const name = cells.text("Placename") ?? city ?? district ?? province;
  const precision = city ? "town" : district ? "district" : province ? "province" : "country";
  const geonameid = cells.count("GeoNames ID");
  const place = placeFrom(cells, { name, country, admin1: province, precision });
  return place && { ...place, ...(geonameid === null ? {} : { geonameid }) };
};

const readPolecatRow = (cells: Cells): OutsideDraft => {
  cells.need("Event Type");
  return {
    ...nothingTold,
    key: cells.need("Event ID"),
    type: cells.oneOf("Event Type", eventTypes),
    mode: cells.text("Event Mode"),
    time: daysFrom(cells.needDay("Event Date")),
    place: placeOf(cells),
    actors: [...partiesOf(cells, "Actor")],
    recipients: [...partiesOf(cells, "Recipient")],
    words: cells.text("Headline"),
    source: cells.text("Source"),
  };
};

/** POLECAT's weekly files. */
export const polecatImport = tableFormat({
  name: "polecat",
  shape: { columns: polecatColumns, needed: ["Event ID", "Event Date", "Event Type", "Actor Name"], tabs: true },
  nothing: ["None"],
  read: readPolecatRow,
});
