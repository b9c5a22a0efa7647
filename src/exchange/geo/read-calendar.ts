import ICAL from "ical.js";
import { addTo } from "../../core/date.ts";
import { statuses } from "../../core/plover.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { cellsOf } from "../reading/cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, placeFrom } from "../reading/outside-parts.ts";
import { recordOf } from "../reading/read-table.ts";
import { readTitle } from "./read-title.ts";

/** No entry of a calendar is longer, in lines. */
const mostLines = 10_000;
const kept = ["uid", "dtstart", "dtend", "summary", "description", "status", "categories", "location"];

const valuesOf = (entry: string): OutsideRow => {
  const event = new ICAL.Component(ICAL.parse(entry));
  const geo: unknown = event.getFirstPropertyValue("geo");
  const [latitude, longitude] = Array.isArray(geo) ? geo.map(String) : [];
  return {
    ...Object.fromEntries(kept.map((name) => [name, event.getFirstPropertyValue(name)?.toString() ?? null])),
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  };
};

/** What our own entries end with; what others call tentative is planned, and what they cancelled did not happen. */
const statusOf = (description: string | null, status: string | null): OutsideDraft["status"] => {
  const own = /\nStatus: ([a-z]{1,20}); review: [a-z]{1,20}$/.exec(description ?? "")?.[1];
  const known = statuses.find((each) => each === own);
  return known ?? (status === "TENTATIVE" ? "planned" : status === "CANCELLED" ? "denied" : "happened");
};

const draftOf = (values: OutsideRow, row: number): OutsideDraft => {
  const cells = cellsOf(values);
  const { place, ...told } = readTitle(cells.text("summary") ?? "");
  const first = cells.needDay("dtstart");
  // The end of an all-day entry is the day after it; that of an hour lies within its day.
  const end = cells.day("dtend");
  const wholeDays = (cells.text("dtstart") ?? "").length === 10;
  const last = end && wholeDays ? addTo(end, { days: -1 }) : end;
  const name = cells.text("location") ?? place;
  return {
    ...nothingTold,
    ...told,
    key: cells.text("uid")?.replace(/@sitrep\.invalid$/, "") ?? String(row),
    status: statusOf(cells.text("description"), cells.text("status")),
    time: daysFrom(first, last ?? first),
    place: placeFrom(cells, { name, country: null, precision: cells.text("latitude") ? "town" : "district" }),
    words: cells.text("description") ?? cells.text("summary"),
  };
};

/** iCalendar entries, each parsed alone. */
export const calendarImport: ImportFormat = {
  name: "ics",
  passedOver: [],
  async *read(source) {
    let row = 0;
    let entry: string[] | null = null;
    for await (const each of source.lines()) {
      const line = "line" in each ? each.line.replace(/\r$/, "") : "";
      if (/^BEGIN:VEVENT$/i.test(line)) entry = [];
      entry?.push(line);
      if (!entry || (!/^END:VEVENT$/i.test(line) && entry.length < mostLines)) continue;
      const of = ++row;
      const text = entry.join("\r\n");
      entry = null;
      let values: OutsideRow;
      try {
        values = valuesOf(text);
      } catch {
        yield { refused: { row, column: null, value: text.slice(0, 80), reason: "the entry breaks RFC 5545" } };
        continue;
      }
      yield recordOf(of, values, () => draftOf(values, of));
    }
  },
};
