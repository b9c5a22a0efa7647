import { z } from "zod";
import { addTo, daysBetween } from "../../core/date.ts";
import { eventTypes, precisions, statuses } from "../../core/plover.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { BadCell, cellsOf } from "../reading/cells.ts";
import { flatCells, jsonObject } from "../reading/flat-cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { countBetween, daysFrom, party } from "../reading/outside-parts.ts";
import { recordOf } from "../reading/read-table.ts";
import { cutFeatures } from "./cut-features.ts";

const bound = z.number().nullish();
const tollSchema = z.object({ measure: z.string(), min: bound, best: bound, max: bound });
const propertiesSchema = z.object({
  actors: z.array(z.string()).max(500).nullish(),
  recipients: z.array(z.string()).max(500).nullish(),
  tolls: z.array(tollSchema).max(500).nullish(),
  acled: z.object({ eventType: z.string(), subEventType: z.string() }).nullish(),
  sources: z.array(z.string()).nullish(),
});
const featureSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z
    .object({
      type: z.literal("Point"),
      coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number()),
    })
    .nullish(),
});
type Feature = z.infer<typeof featureSchema>;
type Properties = z.infer<typeof propertiesSchema>;

const problemOf = ({ issues }: z.ZodError, flat: OutsideRow): BadCell => {
  const column = String(issues[0]?.path[0] ?? "");
  return new BadCell(column, String(flat[column] ?? ""), issues[0]?.message ?? "does not fit");
};

const tollsOf = ({ tolls }: Properties, wanted: string): OutsideDraft["killed"] => {
  const of = (tolls ?? []).filter(({ measure }) => measure === wanted);
  const counts = of.flatMap(({ min, best, max }) => countBetween(min ?? null, best ?? null, max ?? null) ?? []);
  return counts.length === 0
    ? null
    : counts.reduce((a, b) => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high }));
};

const timeOf = (from: string | null, to: string | null): OutsideDraft["time"] => {
  if (from === null) return null;
  const last = to !== null && daysBetween(from, to) > 0 ? addTo(to, { days: -1 }) : from;
  return daysFrom(from, last);
};

const draftOf = (feature: Feature, row: number, flat: OutsideRow): OutsideDraft => {
  const checked = propertiesSchema.safeParse(feature.properties ?? {});
  if (!checked.success) throw problemOf(checked.error, flat);
  const cells = cellsOf(flat);
  const [lon, lat] = feature.geometry?.coordinates ?? [];
  const [name, country] = [cells.text("place"), cells.text("country")];
  return {
    ...nothingTold,
    key: String(feature.id ?? row),
    type: cells.oneOf("type", eventTypes),
    mode: cells.text("mode"),
    acled: checked.data.acled ?? null,
    status: cells.oneOf("status", statuses) ?? "happened",
    time: timeOf(cells.day("from"), cells.day("to")),
    place:
      name === null && lat === undefined
        ? null
        : {
            name: name ?? "",
            country: country !== null && /^[A-Z]{3}$/.test(country) ? country : null,
            lat: lat ?? null,
            lon: lon ?? null,
            precision: cells.oneOf("precision", precisions) ?? "town",
          },
    actors: (checked.data.actors ?? []).map((each) => party(each)),
    recipients: (checked.data.recipients ?? []).map((each) => party(each)),
    killed: tollsOf(checked.data, "killed"),
    injured: tollsOf(checked.data, "injured"),
    words: cells.text("quote"),
    source: checked.data.sources?.[0] ?? null,
    url: checked.data.sources?.find((source) => /^https?:/.test(source)) ?? null,
  };
};

/** GeoJSON features; only points are taken as places. */
export const geojsonImport: ImportFormat = {
  name: "geojson",
  passedOver: [],
  async *read(source) {
    let row = 0;
    for await (const text of cutFeatures(source.texts())) {
      const of = ++row;
      const values = jsonObject(text);
      const checked = featureSchema.safeParse(values);
      if (!values || !checked.success) {
        const reason = checked.error?.issues[0]?.message ?? "the feature is no JSON object";
        yield { refused: { row, column: String(checked.error?.issues[0]?.path[0] ?? "") || null, value: "", reason } };
        continue;
      }
      const flat = flatCells(checked.data.properties ?? {});
      yield recordOf(of, flat, () => draftOf(checked.data, of, flat));
    }
  },
};
