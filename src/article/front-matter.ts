import { strict } from "chrono-node/en";
import { type LocalDate, localDate, toLocalDate } from "../core/date.ts";

/** What the lines above a plain text say about it. */
export interface FrontMatter {
  title?: string;
  publisher?: string;
  url?: string;
  published?: LocalDate;
}

type Field = keyof FrontMatter;
const fieldOf: Readonly<Record<string, Field>> = {
  title: "title",
  headline: "title",
  source: "publisher",
  publisher: "publisher",
  outlet: "publisher",
  url: "url",
  link: "url",
  date: "published",
  dated: "published",
  published: "published",
  "publication date": "published",
};

/** "Source: Northern Wire" on a line of its own. */
const line =
  /^[ \t]*(title|headline|source|publisher|outlet|url|link|date|dated|published|publication date)[ \t]*:[ \t]*([^\r\n]{1,400})\r?\n\s*/i;
/** "date 2023-06-05 The force began ...": a scraper's field run into the text. */
const inline = /^\s*(?:date|dated|published)[ \t]*:?[ \t]+(\d{4}-\d{2}-\d{2})(?:T[\d:.Z+-]{0,30})?\s+/i;
/** "GENEVA, March 3, 2021 (Wire) -": a dateline that names the year, under a headline or none. The text keeps it. */
const dateline =
  /^[^\n]{0,80}?\b((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4})[^\n]{0,30}?[-–—]/;

const inDigits = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})\b/;

/** A date in digits alone: with dots the day stands first; with other signs only a number above 12 tells which is the day. */
const dateInDigits = ([, first = "", sign, second = "", year = ""]: RegExpExecArray): LocalDate | null => {
  const [a, b] = [Number(first), Number(second)];
  const dayFirst = b <= 12 && (sign === "." || a > 12 || a === b);
  if (year.length < 4 || !(dayFirst || b > 12)) return null;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return toLocalDate(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
};

/**
 * A date as people write it in a header, to a calendar date; null where it is none, or may be two: 03/05/2022 is the
 * third of May or the fifth of March.
 */
export const readDate = (words: string): LocalDate | null => {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(words.trim());
  if (iso) return toLocalDate(iso[0]);
  const digits = inDigits.exec(words);
  if (digits) return dateInDigits(digits);
  // The reference date is never used: a date that lacks its year is no date here.
  const [parsed] = strict.parse(words, new Date(0));
  const start = parsed?.start;
  const [year, month, day] = [start?.get("year"), start?.get("month"), start?.get("day")];
  const said = start?.isCertain("year") && start.isCertain("month") && start.isCertain("day");
  return said && year && month && day ? localDate(year, month, day) : null;
};

const take = (found: FrontMatter, field: Field, value: string): boolean => {
  if (field !== "published") {
    found[field] = value.trim();
    return true;
  }
  const date = readDate(value);
  if (date) found.published = date;
  return date !== null;
};

const longestLine = 400;
/** The first lines that hold words: a headline, a line under it, the line with the place and the day. */
const openingLines = (text: string): string[] =>
  text
    .slice(0, 4 * longestLine)
    .split("\n")
    .filter((words) => words.trim() !== "")
    .slice(0, 3);

/** Reads and removes the fields above the text, at most eight. What is not a field stays in the text. */
export const splitFrontMatter = (text: string): { readonly fields: FrontMatter; readonly body: string } => {
  const fields: FrontMatter = {};
  let body = text;
  for (let count = 0; count < 8; count++) {
    const run = inline.exec(body);
    if (run?.[1] && take(fields, "published", run[1])) {
      body = body.slice(run[0].length);
      continue;
    }
    const found = line.exec(body);
    const field = fieldOf[found?.[1]?.toLowerCase() ?? ""];
    if (!found?.[2] || !field || !take(fields, field, found[2])) break;
    body = body.slice(found[0].length);
  }
  for (const opening of fields.published ? [] : openingLines(body)) {
    const words = dateline.exec(opening)?.[1];
    if (words && take(fields, "published", words)) break;
  }
  return { fields, body };
};
