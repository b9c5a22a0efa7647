import { z } from "zod";
import { eventPlaceSchema, eventSchema, reviewStatuses, type SituationEvent } from "./event.ts";

/** An event in short: what a map, a table and a histogram need of it, a tenth of its size. */
export const eventBriefSchema = eventSchema
  .pick({ id: true, type: true, mode: true, status: true, quad: true, time: true, score: true })
  .extend({
    place: eventPlaceSchema.pick({ name: true, country: true, lat: true, lon: true, precision: true }).nullable(),
    /** Names. */
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
    /** Over all sides, by best count, else by the least; parts of larger counts are left out. */
    killed: z.number(),
    injured: z.number(),
    /** True where the sources disagree on a toll. */
    disputed: z.boolean(),
    articles: z.number().int(),
    publishers: z.number().int(),
    review: z.enum(reviewStatuses),
  });
export type EventBrief = z.infer<typeof eventBriefSchema>;

const sumOf = ({ tolls }: SituationEvent, wanted: "killed" | "injured"): number =>
  tolls
    .filter(({ measure, part }) => measure === wanted && !part)
    .reduce((sum, { best, min }) => sum + (best ?? min ?? 0), 0);

const nameOf = ({ name }: { readonly name: string }): string => name;

export const briefOf = (event: SituationEvent): EventBrief => {
  const { id, type, mode, status, quad, time, score, place, articles, publishers } = event;
  return {
    id,
    type,
    mode,
    status,
    quad,
    time,
    score,
    place: place && {
      name: place.name,
      country: place.country,
      lat: place.lat,
      lon: place.lon,
      precision: place.precision,
    },
    actors: event.actors.map(nameOf),
    recipients: event.recipients.map(nameOf),
    killed: sumOf(event, "killed"),
    injured: sumOf(event, "injured"),
    disputed: event.tolls.some(({ disputed }) => disputed),
    articles,
    publishers,
    review: event.review.status,
  };
};
