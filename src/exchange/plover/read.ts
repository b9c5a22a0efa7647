import { z } from "zod";
import { eventTypes, statuses } from "../../core/plover.ts";
import type { EventPlace } from "../../core/record/event.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { countryNamed, countryOfForeignCode } from "../country-codes.ts";
import { BadCell, cellsOf } from "../reading/cells.ts";
import { flatCells, jsonObject } from "../reading/flat-cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { counted, daysFrom, party } from "../reading/outside-parts.ts";
import { recordOf } from "../reading/read-table.ts";

const words = z.string().nullish();
const several = z.union([z.string(), z.array(z.string())]).nullish();
const entity = z.object({ code: words, sector: several, entity_text: words });
const degrees = (most: number) => z.number().min(-most).max(most).nullish();

const location = z.object({
  extracted_place: words,
  resolved_place: words,
  geonameid: z.number().int().nullish(),
  lat: degrees(90),
  lon: degrees(180),
  province: words,
  country: words,
  country_code: words,
  resolution: z.number().int().min(1).max(5).nullish(),
});

/** A PLOVER record (PLOVER manual, JSON format), with our own part where there is one. */
const recordSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  date: z.string(),
  enddate: words,
  actor: z.array(entity).max(500),
  recipient: z.array(entity).max(500).nullish(),
  event: z.array(z.string()).min(1),
  mode: z.array(z.string()).nullish(),
  event_loc: location.nullish(),
  size: z.object({ dead: z.number().nullish(), injured: z.number().nullish() }).nullish(),
  text: words,
  cite_info: z.object({ url: words, publication: words }).nullish(),
  x_sitrep: z.object({ status: z.enum(statuses) }).nullish(),
});

const resolutions = ["country", "province", "district", "town", "site"] as const;

const partyOf = ({ code, sector, entity_text: text }: z.infer<typeof entity>) =>
  party(
    text ?? code ?? "",
    countryOfForeignCode("plover", code ?? null),
    typeof sector === "string" ? [sector] : (sector ?? []),
  );

const placeOf = (found: z.infer<typeof location> | null | undefined): EventPlace | null => {
  const name = found?.resolved_place ?? found?.extracted_place;
  if (!found || !name) return null;
  return {
    name,
    country: countryOfForeignCode("plover", found.country_code ?? null) ?? countryNamed(found.country ?? null),
    ...(found.province ? { admin1: found.province } : {}),
    lat: found.lat ?? null,
    lon: found.lon ?? null,
    precision: resolutions[(found.resolution ?? 4) - 1] ?? "town",
    ...(found.geonameid ? { geonameid: found.geonameid } : {}),
  };
};

const draftOf = (values: Readonly<Record<string, unknown>>, flat: OutsideRow): OutsideDraft => {
  const checked = recordSchema.safeParse(values);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const column = String(issue?.path[0] ?? "");
    throw new BadCell(column, String(flat[column] ?? ""), issue?.message ?? "does not fit");
  }
  const record = checked.data;
  const cells = cellsOf(flat);
  const type = eventTypes.find((each) => each === record.event[0]);
  if (!type) throw new BadCell("event", record.event[0] ?? "", "no PLOVER type");
  const first = cells.needDay("date");
  return {
    ...nothingTold,
    key: record.id,
    type,
    mode: record.mode?.[0] ?? null,
    status: record.x_sitrep?.status ?? "happened",
    time: daysFrom(first, cells.day("enddate") ?? first),
    place: placeOf(record.event_loc),
    actors: record.actor.map(partyOf),
    recipients: (record.recipient ?? []).map(partyOf),
    killed: counted(record.size?.dead ?? null),
    injured: counted(record.size?.injured ?? null),
    words: record.text ?? null,
    source: record.cite_info?.publication ?? null,
    url: record.cite_info?.url ?? null,
  };
};

/** PLOVER records, one JSON object a line. */
export const ploverImport: ImportFormat = {
  name: "plover",
  passedOver: [],
  async *read(source) {
    for await (const each of source.lines()) {
      const row = each.number;
      const values = "line" in each ? jsonObject(each.line) : null;
      if (!values) yield { refused: { row, column: null, value: "", reason: "the line is no JSON object" } };
      else {
        const flat = flatCells(values);
        yield recordOf(row, flat, () => draftOf(values, flat));
      }
    }
  },
};
