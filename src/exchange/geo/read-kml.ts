import { XMLParser } from "fast-xml-parser";
import { z } from "zod";
import { eventTypes, precisions, statuses } from "../../core/plover.ts";
import type { OutsideRow } from "../../core/record/outside.ts";
import { cellsOf } from "../reading/cells.ts";
import { type ImportFormat, nothingTold, type OutsideDraft } from "../reading/import-format.ts";
import { daysFrom, placeFrom } from "../reading/outside-parts.ts";
import { recordOf } from "../reading/read-table.ts";
import { cutPlacemarks } from "./cut-placemarks.ts";
import { readTitle } from "./read-title.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  removeNSPrefix: true,
  isArray: (name) => name === "Data",
});

const words = z.string().nullish();
const dataSchema = z.object({ "@name": z.string(), value: words });
const placemarkSchema = z.object({
  Placemark: z.object({
    "@id": words,
    name: words,
    description: words,
    TimeSpan: z.object({ begin: words, end: words }).nullish(),
    TimeStamp: z.object({ when: words }).nullish(),
    ExtendedData: z
      .object({ Data: z.array(dataSchema).nullish() })
      .nullish()
      .catch(null),
    Point: z.object({ coordinates: z.string() }).nullish(),
  }),
});

const valuesOf = (text: string): OutsideRow => {
  const { Placemark: mark } = placemarkSchema.parse(parser.parse(text));
  const [longitude, latitude] = mark.Point?.coordinates.trim().split(",") ?? [];
  return {
    id: mark["@id"] ?? null,
    name: mark.name ?? null,
    description: mark.description ?? null,
    begin: mark.TimeSpan?.begin ?? mark.TimeStamp?.when ?? null,
    end: mark.TimeSpan?.end ?? null,
    longitude: longitude ?? null,
    latitude: latitude ?? null,
    ...Object.fromEntries((mark.ExtendedData?.Data ?? []).map((each) => [each["@name"], each.value ?? null])),
  };
};

const draftOf = (values: OutsideRow, row: number): OutsideDraft => {
  const cells = cellsOf(values);
  const title = cells.text("name") ?? "";
  const { place, ...told } = readTitle(title);
  const first = cells.day("begin");
  return {
    ...nothingTold,
    ...told,
    key: cells.text("id") ?? String(row),
    type: told.type ?? eventTypes.find((each) => each === cells.text("type")) ?? null,
    status: cells.oneOf("status", statuses) ?? "happened",
    time: first ? daysFrom(first, cells.day("end") ?? first) : null,
    place: placeFrom(cells, {
      name: place ?? (cells.text("latitude") === null ? null : title),
      country: null,
      precision: cells.oneOf("precision", precisions) ?? "town",
    }),
    words: cells.text("description"),
  };
};

/** KML placemarks, each parsed alone. */
export const kmlImport: ImportFormat = {
  name: "kml",
  passedOver: [],
  async *read(source) {
    let row = 0;
    for await (const text of cutPlacemarks(source.texts())) {
      const of = ++row;
      let values: OutsideRow;
      try {
        values = valuesOf(text);
      } catch (error) {
        const cause = error instanceof z.ZodError ? "it has no such parts" : "its XML is broken";
        yield { refused: { row, column: null, value: text.slice(0, 80), reason: `this is no placemark: ${cause}` } };
        continue;
      }
      yield recordOf(of, values, () => draftOf(values, of));
    }
  },
};
