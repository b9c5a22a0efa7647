import { XMLBuilder } from "fast-xml-parser";
import type { SituationEvent } from "../../core/record/event.ts";
import { daysOf } from "../event-day.ts";
import { type ExportFormat, type Loss, originWords } from "../format.ts";
import { pointOf, titleOf } from "./placed.ts";

const losses = [
  { rule: "area", reason: "an area is not drawn as a point: the placemark has no geometry" },
  { rule: "no-place", reason: "the event has no place: the placemark has no geometry" },
] as const satisfies readonly Loss[];

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  suppressEmptyNode: true,
});

// XML 1.0 cannot hold these characters in any form.
const forbidden = /(?![\t\n\r])\p{Cc}|\uFFFE|\uFFFF/gu;
const clean = (text: string): string => text.replace(forbidden, "");

const placemarkOf = (event: SituationEvent): string => {
  const point = pointOf(event);
  const days = daysOf(event);
  return builder.build({
    Placemark: {
      "@id": event.id,
      name: clean(titleOf(event)),
      description: clean(event.quote),
      ...(days ? { TimeSpan: { begin: days.first, end: days.last } } : {}),
      ExtendedData: {
        Data: [
          ["type", event.type],
          ["mode", event.mode ?? ""],
          ["status", event.status],
          ["precision", event.place?.precision ?? ""],
          ["review", event.review.status],
        ].map(([name, value]) => ({ "@name": name, value })),
      },
      ...(point ? { Point: { coordinates: `${point.lon},${point.lat}` } } : {}),
    },
  });
};

/** KML 2.2 (OGC 07-147r2), one placemark an event. */
export const kml: ExportFormat = {
  name: "kml",
  about: "KML placemarks for Google Earth and the like",
  extension: "kml",
  mediaType: "application/vnd.google-earth.kml+xml",
  losses,
  async *write(material, origin, report) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n`;
    yield builder.build({ name: "Sitrep events", description: clean(originWords(origin)) });
    for await (const event of material.events()) {
      report.read();
      if (!event.place) report.drop("no-place");
      else if (!pointOf(event)) report.drop("area");
      report.wrote();
      yield placemarkOf(event);
    }
    const { read, written, dropped } = report.summary("kml", origin);
    const left = dropped.map(({ count, reason }) => `; ${count}: ${reason}`).join("");
    yield `</Document>\n<!-- ${read} events read, ${written} written${left} -->\n</kml>\n`;
  },
};
