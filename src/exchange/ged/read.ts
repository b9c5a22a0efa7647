import type { precisions } from "../../core/plover.ts";
import type { Party } from "../../core/record/event.ts";
import { countryNamed, countryOfForeignCode } from "../country-codes.ts";
import { BadCell, type Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { countBetween, daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { gedColumns } from "./columns.ts";

const grainOf = { 1: "day", 2: "day", 3: "week", 4: "month", 5: "year" } as const;

/** GED's precision of the place as ours: 2 is near a place, 3 its district, 5 more than a province, 7 the sea or the air. */
const placePrecision: Readonly<Record<string, (typeof precisions)[number]>> = {
  1: "town",
  2: "district",
  3: "district",
  4: "province",
  5: "province",
  6: "country",
  7: "province",
};

const sideOf = (name: string): Party => {
  const state = /^Government of (.{1,80})$/.exec(name)?.[1];
  if (state) return party(name, countryNamed(state), ["GOV"]);
  return party(name, null, name === "Civilians" ? ["CVL"] : []);
};

const killedIn = (cells: Cells): OutsideDraft["killed"] => {
  const [low, best, high] = [cells.count("low"), cells.count("best"), cells.count("high")];
  const count = countBetween(low, best, high);
  if (count && (count.low > count.best || count.best > count.high))
    throw new BadCell("best", String(count.best), `not between low ${count.low} and high ${count.high}`);
  return count;
};

export const readGedRow = (cells: Cells): OutsideDraft => ({
  ...nothingTold,
  key: cells.need("id"),
  type: "ASSAULT",
  time: daysFrom(
    cells.needDay("date_start"),
    cells.needDay("date_end"),
    grainOf[cells.oneOf("date_prec", ["1", "2", "3", "4", "5"]) ?? "1"],
  ),
  place: placeFrom(cells, {
    name: cells.text("where_coordinates"),
    country: countryOfForeignCode("gw", cells.number("country_id")) ?? countryNamed(cells.text("country")),
    admin1: cells.text("adm_1"),
    precision: placePrecision[cells.text("where_prec") ?? "1"] ?? "province",
  }),
  actors: [sideOf(cells.need("side_a"))],
  recipients: [sideOf(cells.need("side_b"))],
  killed: killedIn(cells),
  words: cells.text("source_headline"),
  source: cells.text("source_article") ?? cells.text("source_office"),
});

/** UCDP GED. Some candidate releases came without a header. */
export const gedImport = tableFormat({
  name: "ged",
  shape: {
    columns: gedColumns,
    needed: ["id", "type_of_violence", "side_a", "side_b", "date_start", "date_end", "best", "low", "high"],
    header: "maybe",
  },
  read: readGedRow,
});
