import { measures } from "../../core/plover.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { Loss } from "../format.ts";
import type { Row } from "../separated-rows.ts";
import { figuresOf, sumOf, wholeTolls } from "../toll-figures.ts";

export interface EventColumn {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";
}

const text = (...names: readonly string[]): readonly EventColumn[] => names.map((name) => ({ name, type: "STRING" }));
const double = (...names: readonly string[]): readonly EventColumn[] => names.map((name) => ({ name, type: "DOUBLE" }));
const integer = (...names: readonly string[]): readonly EventColumn[] => names.map((name) => ({ name, type: "INT32" }));

/** What one row an event cannot say of its tolls. */
export const flatLosses: readonly Loss[] = [
  { rule: "sides", reason: "the sides of a toll are added up: see tolls" },
  { rule: "voices", reason: "who gave which count is in tolls, not here" },
];

/** A flat event for columnar files: days as ISO text, tolls summed over the sides. */
export const eventColumns: readonly EventColumn[] = [
  ...text("id", "type", "mode", "status", "from", "to", "grain"),
  ...text("place", "country", "admin1", "precision"),
  ...double("lat", "lon"),
  ...text("actors", "recipients", "contexts", "cameo", "acled_event_type", "acled_sub_event_type"),
  ...integer("quad"),
  ...double("goldstein", "score"),
  ...measures.flatMap((measure) => double(`${measure}_min`, measure, `${measure}_max`)),
  { name: "disputed", type: "BOOLEAN" },
  ...integer("articles", "publishers"),
  ...text("first_published", "last_published", "quote", "review"),
];

const tollCells = (event: SituationEvent): Row =>
  Object.fromEntries(
    measures.flatMap((measure) => {
      const whole = wholeTolls(event.tolls, measure);
      if (whole.length === 0) return [];
      const { low, best, high } = sumOf(whole);
      const open = whole.some((toll) => toll.max === null && figuresOf(toll).high > 0);
      return [
        [`${measure}_min`, low],
        [measure, best],
        [`${measure}_max`, open ? null : high],
      ];
    }),
  );

export const flatEvent = (event: SituationEvent): Row => ({
  id: event.id,
  type: event.type,
  mode: event.mode,
  status: event.status,
  from: event.time?.from ?? null,
  to: event.time?.to ?? null,
  grain: event.time?.grain ?? null,
  place: event.place?.name ?? null,
  country: event.place?.country ?? null,
  admin1: event.place?.admin1 ?? null,
  precision: event.place?.precision ?? null,
  lat: event.place?.lat ?? null,
  lon: event.place?.lon ?? null,
  actors: event.actors.map(({ name }) => name).join("; "),
  recipients: event.recipients.map(({ name }) => name).join("; "),
  contexts: event.contexts.join("; "),
  cameo: event.cameo,
  acled_event_type: event.acled?.eventType ?? null,
  acled_sub_event_type: event.acled?.subEventType ?? null,
  quad: event.quad,
  goldstein: event.goldstein,
  score: event.score,
  ...tollCells(event),
  disputed: event.tolls.some(({ disputed }) => disputed),
  articles: event.articles,
  publishers: event.publishers,
  first_published: event.firstPublished,
  last_published: event.lastPublished,
  quote: event.quote,
  review: event.review.status,
});
