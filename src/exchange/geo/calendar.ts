import ICAL from "ical.js";
import type { SituationEvent } from "../../core/record/event.ts";
import { type ExportFormat, type Loss, originWords } from "../format.ts";
import { noTime } from "../losses.ts";
import { type Refuses, sayable } from "../sayable.ts";
import { pointOf, titleOf } from "./placed.ts";

const losses = [
  noTime("a calendar holds dated events only"),
  { rule: "long", reason: "an event known to a year or less closely would fill the calendar" },
  { rule: "denied", reason: "what is denied is not in a calendar" },
] as const satisfies readonly Loss[];

// Without the leading blank of a folded line, which RFC 5545 counts among the 75 octets.
ICAL.foldLength = 74;

const standing: Readonly<Record<string, string>> = { planned: "TENTATIVE", threatened: "TENTATIVE" };

const day = (text: string) => ICAL.Time.fromDateString(text);

/** RFC 5545 wants the moment of writing in every entry: the record's instant, so that one record gives one file. */
const entryOf = (event: SituationEvent, from: string, to: string, asOf: string): string => {
  const entry = new ICAL.Component("vevent");
  const point = pointOf(event);
  entry.addPropertyWithValue("uid", `${event.id}@sitrep.invalid`);
  entry.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(asOf), true));
  entry.addPropertyWithValue("dtstart", day(from));
  entry.addPropertyWithValue("dtend", day(to));
  entry.addPropertyWithValue("summary", titleOf(event));
  entry.addPropertyWithValue(
    "description",
    `${event.quote}\n\nStatus: ${event.status}; review: ${event.review.status}`,
  );
  entry.addPropertyWithValue("status", standing[event.status] ?? "CONFIRMED");
  entry.addPropertyWithValue("categories", event.type);
  if (event.place) entry.addPropertyWithValue("location", event.place.name);
  if (point) entry.addPropertyWithValue("geo", [point.lat, point.lon]);
  return `${entry.toString()}\r\n`;
};

const coarse = ["year", "decade", "century", "quarter"];

const refuses: Refuses = ({ time, status }) => {
  if (!time) return "no-time";
  if (coarse.includes(time.grain)) return "long";
  return status === "denied" ? "denied" : null;
};

/** iCalendar (RFC 5545): all-day entries, so that announced events stand in an analyst's calendar. */
export const calendar: ExportFormat = {
  name: "ics",
  about: "iCalendar entries, also of planned events",
  extension: "ics",
  mediaType: "text/calendar",
  losses,
  refuses,
  async *write(material, origin, report) {
    const { generator, asOf } = origin;
    const about = new ICAL.Property("x-wr-caldesc");
    about.resetType("text");
    about.setValue(originWords(origin));
    yield `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sitrep//${generator}//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:Sitrep\r\n${about.toICALString()}\r\n`;
    for await (const event of sayable(material, report, refuses)) {
      if (!event.time) continue;
      report.wrote();
      yield entryOf(event, event.time.from, event.time.to, asOf);
    }
    yield "END:VCALENDAR\r\n";
  },
};
