import type { SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { ExportFormat, Loss } from "../format.ts";
import { pointOf } from "./placed.ts";

const losses = [
  { rule: "area", reason: "an area is not drawn as a point: the feature has no geometry, and its precision is told" },
  { rule: "no-place", reason: "the event has no place: the feature has no geometry" },
] as const satisfies readonly Loss[];

const featureOf = (event: SituationEvent, items: readonly ClaimItem[]) => {
  const point = pointOf(event);
  return {
    type: "Feature",
    id: event.id,
    geometry: point && { type: "Point", coordinates: [point.lon, point.lat] },
    properties: {
      type: event.type,
      mode: event.mode,
      status: event.status,
      from: event.time?.from ?? null,
      to: event.time?.to ?? null,
      place: event.place?.name ?? null,
      country: event.place?.country ?? null,
      precision: event.place?.precision ?? null,
      actors: event.actors.map(({ name }) => name),
      recipients: event.recipients.map(({ name }) => name),
      tolls: event.tolls.map(({ measure, side, min, best, max, disputed }) => ({
        measure,
        side: side.name,
        min,
        best,
        max,
        disputed,
      })),
      acled: event.acled,
      quote: event.quote,
      sources: [...new Set(items.map(({ article }) => article.url ?? article.publisher ?? article.id))],
      review: event.review.status,
    },
  };
};

/** One GeoJSON FeatureCollection (RFC 7946), written feature by feature; what the file is stands in `sitrep`. */
export const geojson: ExportFormat = {
  name: "geojson",
  about: "GeoJSON features; areas without a point",
  extension: "geojson",
  mediaType: "application/geo+json",
  losses,
  async *write(material, origin, report) {
    yield `{"type":"FeatureCollection","features":[`;
    let first = true;
    for await (const event of material.events()) {
      report.read();
      if (!event.place) report.drop("no-place");
      else if (!pointOf(event)) report.drop("area");
      report.wrote();
      yield `${first ? "\n" : ",\n"}${JSON.stringify(featureOf(event, await material.claimsOf(event)))}`;
      first = false;
    }
    yield `\n],"sitrep":${JSON.stringify(report.summary("geojson", origin))}}\n`;
  },
};
