import { addTo, type LocalDate } from "../../core/date.ts";
import type { EventTime } from "../../core/record/event.ts";
import { acledEventTypes, ploverOfAcled } from "../../lexicon/index.ts";
import { countryNamed, countryOfForeignCode } from "../country-codes.ts";
import type { Cells } from "../reading/cells.ts";
import type { OutsideDraft } from "../reading/import-format.ts";
import { counted, daysFrom, placeFrom } from "../reading/outside-parts.ts";
import { tableFormat } from "../reading/read-table.ts";
import { partyOfAcled } from "./actors.ts";
import { acledColumns } from "./columns.ts";

/** Exact day; a week around its middle; the whole month (ACLED codebook). */
const timeOf = (day: LocalDate, precision: string | null): EventTime => {
  if (precision === "2") return daysFrom(addTo(day, { days: -3 }), addTo(day, { days: 3 }), "week");
  if (precision !== "3") return daysFrom(day);
  const first = `${day.slice(0, 7)}-01`;
  return daysFrom(first, addTo(addTo(first, { months: 1 }), { days: -1 }), "month");
};

const placePrecision = { 1: "town", 2: "district", 3: "province" } as const;

export const readAcledRow = (cells: Cells): OutsideDraft => {
  const eventType = cells.oneOf("event_type", acledEventTypes) ?? cells.need("event_type");
  const acled = { eventType, subEventType: cells.text("sub_event_type") ?? "" };
  const country = countryNamed(cells.text("country")) ?? countryOfForeignCode("isoNumeric", cells.number("iso"));
  const sideOf = (n: 1 | 2) => {
    const name = cells.text(`actor${n}`);
    const named = [...(name ? [name] : []), ...cells.list(`assoc_actor_${n}`)];
    return named.map((each) => partyOfAcled(each, each === name ? cells.text(`inter${n}`) : null));
  };
  const precision = cells.oneOf("geo_precision", ["1", "2", "3"]) ?? "1";
  return {
    key: cells.need("event_id_cnty"),
    ...ploverOfAcled(acled),
    acled,
    status: "happened",
    time: timeOf(cells.needDay("event_date"), cells.oneOf("time_precision", ["1", "2", "3"])),
    place: placeFrom(cells, {
      name: cells.text("location"),
      country,
      admin1: cells.text("admin1"),
      precision: placePrecision[precision],
    }),
    actors: sideOf(1),
    recipients: sideOf(2),
    killed: counted(cells.count("fatalities")),
    injured: null,
    words: cells.text("notes"),
    source: cells.text("source"),
    url: null,
  };
};

/** ACLED's CSV, of the website or of the API. */
export const acledImport = tableFormat({
  name: "acled",
  shape: {
    columns: acledColumns,
    needed: ["event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "fatalities"],
  },
  read: readAcledRow,
});
