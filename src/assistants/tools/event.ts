import { z } from "zod";
import { Refusal } from "../../core/errors.ts";
import { toAsOf } from "../../core/record/as-of.ts";
import { answered, claimView, fitted, quoteOf } from "../answer.ts";
import { idOf, selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

const mostClaims = 60;

export const event = tool({
  name: "event",
  title: "One event with everything that tells it",
  about:
    "Gives one event: type, status, parties, place, time, its reconciled tolls per side with everyone who gave a count, and the claims of all reports that tell it, each with its quote. Ids of events come from search, toll and picture.",
  input: z.strictObject({ event: idOf("the event"), asOf: selectionShape.asOf }),
  run: async (store, { event: id, asOf }) => {
    const found = await store.event(id, toAsOf(asOf ?? "") ?? undefined);
    if (!found) throw new Refusal("unknown-target", { event: id });
    const told = await store.claims({ event: id, ...(asOf === undefined ? {} : { asOf }) }, { limit: mostClaims });
    const { items, leftOut } = fitted(told.items.map(claimView));
    const { quote, tolls, ...rest } = found;
    const counted = tolls.map((toll) => ({
      ...toll,
      voices: toll.voices.map((voice) => ({ ...voice, ...quoteOf(voice.quote) })),
    }));
    return answered({
      event: { ...rest, claims: rest.claims.slice(0, mostClaims), ...quoteOf(quote) },
      tolls: fitted(counted).items,
      claims: items,
      leftOut: leftOut + (told.next === null ? 0 : 1),
    });
  },
});
