import { type DateStyle, readSettings } from "../settings/settings.ts";

const locales: Readonly<Record<Exclude<DateStyle, "iso">, string>> = { "day-first": "en-GB", "month-first": "en-US" };

const formats = {
  day: { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" },
  month: { year: "numeric", month: "short", timeZone: "UTC" },
} as const;

/** A calendar date "2023-05-29", or a month "2023-05", in the reader's style. Anything else is given back as it is. */
export const showDate = (date: string, style: DateStyle = readSettings().dates): string => {
  const parts = /^(\d{4})-(\d{2})(-\d{2})?$/.exec(date);
  if (!parts || style === "iso") return date;
  const moment = new Date(`${date}${parts[3] ? "" : "-01"}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locales[style], parts[3] ? formats.day : formats.month).format(moment);
};

/** An instant, in UTC and saying so: "2023-05-29 14:03 UTC". */
export const showInstant = (instant: string, style: DateStyle = readSettings().dates): string => {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant);
  return parts?.[1] ? `${showDate(parts[1], style)} ${parts[2]} UTC` : instant;
};
