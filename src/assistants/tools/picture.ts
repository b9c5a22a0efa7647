import { z } from "zod";
import type { SituationEvent } from "../../core/record/event.ts";
import { readPicture } from "../../pipeline/picture.ts";
import { answered, fitted, quoteOf } from "../answer.ts";
import { limitOf, selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

const countBy = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
};

const eventView = ({
  id,
  type,
  mode,
  status,
  place,
  time,
  claims,
  quote,
  publishers,
  review,
}: SituationEvent): object => ({
  event: id,
  type,
  mode,
  status,
  place: place?.name ?? null,
  day: time?.from ?? null,
  claim: claims[0],
  ...quoteOf(quote),
  publishers,
  review: review.status,
});

export const picture = tool({
  name: "picture",
  title: "The picture of a place in short",
  about:
    "How much the record holds of a place and time: events by type and by status, how many are unreviewed, the number of tolls and states, and the newest events with their quotes. A good first question.",
  input: z.strictObject({ ...selectionShape, limit: limitOf(50, 10) }),
  run: async (store, { limit, ...selection }) => {
    const { events, totals, states, articles, cut } = await readPicture(store, selection);
    const { items, leftOut } = fitted(events.slice(0, limit).map(eventView));
    return answered({
      events: events.length,
      cut,
      byType: countBy(events.map(({ type }) => type)),
      byStatus: countBy(events.map(({ status }) => status)),
      byReview: countBy(events.map(({ review }) => review.status)),
      reports: articles,
      tolls: totals.length,
      states: states.length,
      newest: items,
      leftOut,
    });
  },
});
