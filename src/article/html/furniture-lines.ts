const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** A day with its year, as it is written over reports: "14 August 1999", "July 14, 2021", "2021-07-14", "14/08/1999". */
const day = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${months})\\.?,? \\d{4}|(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b`,
  "i",
);
/** What stands beside the day: weekdays, the hour, the zone, "updated 2 hours ago". */
const besideDay =
  /\b(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d{2}(?::\d{2})?|\d{1,2}|[ap]\.?m\b\.?|gmt|utc|bst|cet|cest|e[sd]?t|p[sd]?t|hrs?|hours?|min(?:ute)?s?|ago|last|first|updated?|modified|published|posted|date|on|at|read)\b/gi;

const wordsLeft = (segment: string): boolean => /[\p{L}\p{N}]/u.test(segment);

/** Whether a line says when a report was published and nothing else but, set off from it, who by: "9 February 2016, 12:00 | Staff". */
export const isDateLine = (line: string): boolean => {
  const segments = line.split(/\s*[|·•]\s*|\s+[/–—-]\s+/).map((segment) => segment.replace(day, " "));
  if (!day.test(line)) return false;
  return segments.every((segment, at) => {
    const rest = segment.replace(besideDay, " ");
    // A place in capitals is a dateline, which says where the report was written.
    return !wordsLeft(rest) || (at > 0 && rest.trim().split(/\s+/).length <= 4 && !/\p{Lu}{4}/u.test(rest));
  });
};

const tools =
  /^(?:print|send|share|save|pdf|tweet|e-?mail|mail|facebook|twitter|whatsapp|copy link|listen|comments?|a\+|a-|text size|(?:print|send|share|save|e-?mail|mail) (?:this|to|by|a)\b.{0,40}|write to .{1,40})$/i;

/** Whether a line is a row of tools: "Print | Send | A+ A-". */
export const isToolLine = (line: string): boolean => {
  if (line.length > 120) return false;
  const segments = line.split(/\s*[|·•]\s*/).filter(Boolean);
  return segments.length >= 2 && segments.filter((segment) => tools.test(segment)).length * 2 >= segments.length;
};
