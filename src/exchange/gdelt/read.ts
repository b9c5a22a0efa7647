import type { Party } from "../../core/record/event.ts";
import { countryOfForeignCode } from "../country-codes.ts";
import { ploverOfCameo } from "../plover-of-cameo.ts";
import { BadCell, type Cells } from "../reading/cells.ts";
import { nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { gdeltColumns, gdeltMentionColumns, sectorsOfRoles } from "./columns.ts";

const partyOf = (cells: Cells, n: 1 | 2): readonly Party[] => {
  const name = cells.text(`Actor${n}Name`) ?? cells.text(`Actor${n}Code`);
  const country = countryOfForeignCode("cameo", cells.text(`Actor${n}CountryCode`));
  const types = [1, 2, 3].flatMap((at) => cells.text(`Actor${n}Type${at}Code`) ?? []);
  return name === null
    ? []
    : [
        party(
          name,
          country,
          types.map((type) => sectorsOfRoles[type] ?? type),
        ),
      ];
};

const precisionOf = (type: string | null) =>
  type === "1" ? "country" : type === "2" || type === "5" ? "province" : "town";

const readGdeltRow = (cells: Cells): OutsideDraft => {
  const code = cells.need("EventCode");
  const type = ploverOfCameo(code);
  if (type === undefined) throw new BadCell("EventCode", code, "no CAMEO code");
  const fullName = cells.text("ActionGeo_FullName");
  const parts = fullName?.split(",").map((part) => part.trim()) ?? [];
  return {
    ...nothingTold,
    key: cells.need("GLOBALEVENTID"),
    type,
    time: daysFrom(cells.needDay("SQLDATE")),
    place: placeFrom(cells, {
      name: parts[0] ?? null,
      country: countryOfForeignCode("fips", cells.text("ActionGeo_CountryCode")),
      admin1: parts.length > 2 ? (parts[1] ?? null) : null,
      precision: precisionOf(cells.text("ActionGeo_Type")),
      latitude: "ActionGeo_Lat",
      longitude: "ActionGeo_Long",
    }),
    actors: [...partyOf(cells, 1)],
    recipients: [...partyOf(cells, 2)],
    url: cells.text("SOURCEURL"),
  };
};

/** GDELT 2.0 events: 61 columns without a header. */
export const gdeltImport = tableFormat({
  name: "gdelt",
  shape: { columns: gdeltColumns, needed: [], tabs: true, header: "never" },
  read: readGdeltRow,
});

/** GDELT 2.0 mentions: where an event was told, with neither type nor place. */
export const gdeltMentionsImport = tableFormat({
  name: "gdelt-mentions",
  shape: { columns: gdeltMentionColumns, needed: [], tabs: true, header: "never" },
  read: (cells) => {
    const day = cells.day("EventTimeDate");
    cells.needDay("MentionTimeDate");
    return {
      ...nothingTold,
      key: cells.need("GLOBALEVENTID"),
      time: day ? daysFrom(day) : null,
      source: cells.text("MentionSourceName"),
      url: cells.text("MentionIdentifier"),
    };
  },
});
