import Papa from "papaparse";
import { gdeltColumns, gdeltMentionColumns } from "./gdelt/columns.ts";
import { gedColumns } from "./ged/columns.ts";
import { columnKey } from "./reading/cells.ts";

/** What stands at the beginning of a file of a format that is no table. */
const beginnings: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/^PAR1/, "parquet"],
  [/^SQLite format 3\0/, "sqlite"],
  [/^\s{0,99}BEGIN:VCALENDAR/i, "ics"],
  [/^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:[\w-]{1,40}:)?kml[\s>]/i, "kml"],
  [/^\s{0,99}\{[\s\S]{0,4000}?"(?:FeatureCollection|features)"/, "geojson"],
  [/^\s{0,99}\{/, "plover"],
];

/** Columns that only this format has all of, with header; the first row that fits counts. */
const headers: readonly (readonly [format: string, columns: readonly string[]])[] = [
  ["claims", ["claim_id", "kind", "doc_id", "quote", "version"]],
  ["tolls", ["event_id", "row", "measure", "side", "left_out"]],
  ["events", ["id", "acled_event_type", "killed_min", "quote"]],
  ["acled", ["event_id_cnty", "event_type", "sub_event_type"]],
  ["ged", ["type_of_violence", "side_a", "side_b", "best"]],
  ["polecat", ["Event ID", "Event Type", "Actor Name", "Recipient Name"]],
  ["icews", ["Event ID", "CAMEO Code", "Source Name", "Target Name"]],
  ["ccc", ["locality", "valence", "size_text", "injuries_crowd"]],
];

const cellsIn = (text: string): readonly string[] => {
  const tabs = text.slice(0, text.indexOf("\n")).includes("\t");
  const [row] = Papa.parse<string[]>(text, { preview: 1, ...(tabs ? { delimiter: "\t", fastMode: true } : {}) }).data;
  return row ?? [];
};

/** Tables without a header, by their width and what their first cells are. */
const headless = (cells: readonly string[]): string | null => {
  const number = /^\d{1,18}$/.test(cells[0] ?? "");
  if (number && cells.length === gdeltColumns.length && /^\d{8}$/.test(cells[1] ?? "")) return "gdelt";
  if (number && cells.length === gdeltMentionColumns.length && /^\d{14}$/.test(cells[2] ?? "")) return "gdelt-mentions";
  return number && cells.length >= gedColumns.length && /^\d{4}$/.test(cells[2] ?? "") ? "ged" : null;
};

/**
 * The format of a file by its first few kilobytes, read as Latin-1 or UTF-8: by its first bytes, by a row of hashtags
 * among the first ones, or by the names of its columns. Null where none fits.
 */
export const recogniseFormat = (start: string): string | null => {
  const text = start.replace(/^\uFEFF|^ï»¿/, "");
  const begun = beginnings.find(([pattern]) => pattern.test(text));
  if (begun) return begun[1];
  const lines = text.split(/\r?\n/).slice(0, 25);
  if (lines.slice(0, -1).some((line) => /^"?#[a-z]+(?:\+[a-z]|"?[,;\t])/i.test(line))) return "hxl";
  const cells = cellsIn(text);
  const keys = new Set(cells.map(columnKey));
  const named = headers.find(([, columns]) => columns.every((column) => keys.has(columnKey(column))));
  return named?.[0] ?? headless(cells);
};
