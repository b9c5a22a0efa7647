import { Refusal } from "../../core/errors.ts";
import { eventTypes, precisions, statuses } from "../../core/plover.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { acledEventTypes, ploverOfAcled } from "../../lexicon/index.ts";
import { countryNamed } from "../country-codes.ts";
import { type Cells, cellsOf } from "../reading/cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { countBetween, daysFrom, party, placeFrom } from "../reading/outside-parts.ts";
import { recordOf, refusedWidth } from "../reading/read-table.ts";
import { hxlTags } from "./hxl.ts";

/** The hashtags stand among the first rows (HXL 1.1). */
const mostHeaders = 25;

/** A hashtag with its attributes in one order and without blanks. */
const tagKey = (tag: string): string => {
  const [name = "", ...attributes] = tag.toLowerCase().replace(/\s+/g, "").split("+");
  return [name, ...attributes.sort()].join("+");
};

/** Our columns by tag, and the tags by which others have the same. */
const columnOfTag = new Map([
  ...hxlTags.map(([column, tag]) => [tagKey(tag), column] as const),
  ["#date", "event_date"] as const,
  ["#description+notes", "notes"] as const,
]);

const isTagRow = (row: readonly string[]): boolean => {
  const told = row.filter((cell) => cell.trim() !== "");
  return told.length > 0 && told.every((cell) => /^\s*#[a-z]/i.test(cell));
};

const typeOf = (cells: Cells): Pick<OutsideDraft, "type" | "mode" | "acled"> => {
  const said = cells.need("event_type");
  const acled = acledEventTypes.find((each) => each === said);
  if (acled) {
    const found = { eventType: acled, subEventType: cells.text("event_mode") ?? "" };
    return { ...ploverOfAcled(found), acled: found };
  }
  return { type: cells.oneOf("event_type", eventTypes), mode: cells.text("event_mode"), acled: null };
};

const readHxlRow = (cells: Cells): OutsideDraft => {
  const first = cells.day("date_start") ?? cells.needDay("event_date");
  const side = (n: 1 | 2) =>
    [cells.text(`actor${n}`), ...cells.list(`assoc_actor_${n}`)].flatMap((name) => (name ? [party(name)] : []));
  const count = (measure: string) =>
    countBetween(cells.count(`${measure}_min`), cells.count(measure), cells.count(`${measure}_max`));
  const iso3 = cells.text("iso3");
  return {
    ...nothingTold,
    key: cells.text("event_id") ?? "",
    ...typeOf(cells),
    status: cells.oneOf("event_status", statuses) ?? "happened",
    time: daysFrom(first, cells.day("date_end") ?? first),
    place: placeFrom(cells, {
      name: cells.text("location"),
      country: iso3 ?? countryNamed(cells.text("country")),
      admin1: cells.text("admin1"),
      precision: cells.oneOf("location_precision", precisions) ?? "town",
    }),
    actors: side(1),
    recipients: side(2),
    killed: count("killed"),
    injured: count("injured"),
    words: cells.text("notes"),
    source: cells.text("source"),
    url: cells.text("url"),
  };
};

interface Tagged {
  readonly header: readonly string[];
  readonly tags: readonly string[];
}

const valuesOf = (names: readonly string[], row: readonly string[]): OutsideRow =>
  Object.fromEntries(names.map((name, at) => [name, row[at] ?? ""]));

/** A table with HXL hashtags, read by them whatever its headers say. */
export const hxlImport: ImportFormat = {
  name: "hxl",
  passedOver: [],
  async *read(source) {
    let tagged: Tagged | null = null;
    let header: readonly string[] = [];
    let number = 0;
    for await (const row of source.rows({})) {
      number++;
      if (!tagged) {
        if (isTagRow(row)) {
          const tags = row.map((tag) => columnOfTag.get(tagKey(tag)) ?? tag);
          tagged = { header: header.length === row.length ? header : row, tags };
        } else if (number > mostHeaders) break;
        header = row;
        continue;
      }
      if (row.length !== tagged.tags.length) {
        yield refusedWidth(number, row.length, tagged.tags.length);
        continue;
      }
      const cells = cellsOf(valuesOf(tagged.tags, row));
      const of = number;
      yield recordOf(of, valuesOf(tagged.header, row), () => {
        const draft = readHxlRow(cells);
        return { ...draft, key: draft.key || String(of) };
      });
    }
    if (!tagged) throw new Refusal("wrong-format", { missing: "a row of #hashtags" });
  },
};
