import {
  parseAbsolute,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type ZonedDateTime,
} from "@internationalized/date";
import type { Schedule } from "../core/record/alert.ts";
import type { Instant } from "../core/record/as-of.ts";

const partsOf = (text: string): readonly [hour: number, minute: number] => {
  const [hour = 0, minute = 0] = text.split(":").map(Number);
  return [hour, minute];
};

const minutesOf = (text: string): number => {
  const [hour, minute] = partsOf(text);
  return hour * 60 + minute;
};

/**
 * The first moment after `now` at which the wall clock shows that time. An hour that the clock skips in spring is taken
 * as the one after it; of one that it shows twice in autumn, the first that is still to come.
 */
const nextWallTime = (now: ZonedDateTime, text: string): ZonedDateTime => {
  const [hour, minute] = partsOf(text);
  for (let days = 0; ; days++) {
    const wall = toCalendarDateTime(toCalendarDate(now).add({ days }), new Time(hour, minute));
    for (const which of ["earlier", "later"] as const) {
      // A skipped time has no earlier reading: that would be before the hour that was asked for.
      const at = toZoned(wall, now.timeZone, which);
      const real = toCalendarDateTime(at).compare(wall) >= 0;
      if (real && at.compare(now) > 0) return at;
    }
  }
};

const isQuiet = (at: ZonedDateTime, { from, to }: NonNullable<Schedule["quiet"]>): boolean => {
  const minute = at.hour * 60 + at.minute;
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  return begin < end ? minute >= begin && minute < end : minute >= begin || minute < end;
};

const digestTime = (now: ZonedDateTime, { digest, at }: Schedule): ZonedDateTime => {
  if (digest === "daily") return nextWallTime(now, at);
  if (digest === "hourly")
    return now.add({ minutes: 60 - now.minute }).subtract({ seconds: now.second, milliseconds: now.millisecond });
  return now;
};

/** When something found at `now` is sent: at once or with its digest, and never in the quiet hours, but at their end. */
export const sendAt = (schedule: Schedule, now: Instant): Instant => {
  const zoned = parseAbsolute(now, schedule.zone);
  const wished = digestTime(zoned, schedule);
  const { quiet } = schedule;
  return (quiet && isQuiet(wished, quiet) ? nextWallTime(wished, quiet.to) : wished).toAbsoluteString();
};

/** The end of the quiet hours in which `now` lies; null outside of them. */
export const quietUntil = ({ quiet, zone }: Schedule, now: Instant): Instant | null => {
  const zoned = parseAbsolute(now, zone);
  return quiet && isQuiet(zoned, quiet) ? nextWallTime(zoned, quiet.to).toAbsoluteString() : null;
};
