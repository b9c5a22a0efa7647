import { z } from "zod";
import { measures } from "../../core/plover.ts";
import type { SituationEvent, Toll } from "../../core/record/event.ts";
import { readPicture } from "../../pipeline/picture.ts";
import { answered, fitted, quoteOf } from "../answer.ts";
import { selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

const tollView = (
  event: SituationEvent,
  { measure, side, min, best, max, part, disputed, rule, voices }: Toll,
): object => ({
  event: event.id,
  status: event.status,
  place: event.place?.name ?? null,
  day: event.time?.from ?? null,
  measure,
  side: side.name,
  min,
  best,
  max,
  part,
  disputed,
  rule,
  review: event.review.status,
  voices: voices.map((voice) => ({ ...voice, ...quoteOf(voice.quote) })),
});

export const toll = tool({
  name: "toll",
  title: "Tolls with every claimant",
  about:
    "Counts of people killed, injured, missing, detained, displaced or abducted, per side and event: min, best and max, whether reports disagree, and every claimant with the quote. A null max is an open bound. A `part` is a part of a larger count: never add it. The totals add up only rows that are no parts.",
  input: z.strictObject({ ...selectionShape, measure: z.enum(measures).optional() }),
  run: async (store, { measure, ...selection }) => {
    const { events, totals, cut } = await readPicture(store, selection);
    const wanted = (each: { readonly measure: string }): boolean => measure === undefined || each.measure === measure;
    const rows = events.flatMap((event) => event.tolls.filter(wanted).map((each) => tollView(event, each)));
    const { items, leftOut } = fitted(rows);
    const sums = totals.filter(wanted).map(({ rows: terms, side, ...total }) => ({
      ...total,
      side: side.name,
      events: terms.map(({ event }) => event).slice(0, 50),
    }));
    return answered({ tolls: items, leftOut, totals: fitted(sums).items, cut });
  },
});
