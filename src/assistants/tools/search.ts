import { z } from "zod";
import { statuses } from "../../core/plover.ts";
import { reviewStatuses } from "../../core/record/event.ts";
import { answered, claimView, fitted } from "../answer.ts";
import { filterOf, limitOf, selectionShape } from "../inputs.ts";
import { tool } from "../tool.ts";

export const search = tool({
  name: "search",
  title: "Search claims",
  about:
    "Finds claims of news reports: events (who did what to whom), tolls (killed, injured, ...) and states (offices, force strength, recognition, ...), newest first, each with the exact quote and the ids of claim, article and event.",
  input: z.strictObject({
    text: z.string().trim().max(200).describe("words that must all occur in the quote or in a name").optional(),
    ...selectionShape,
    kind: z.enum(["event", "toll", "state"]).optional(),
    type: z
      .string()
      .max(200)
      .describe("PLOVER event types (ASSAULT, PROTEST), measures (killed, injured) or properties (office), with commas")
      .optional(),
    status: z.enum(statuses).describe("of events").optional(),
    review: z.enum(reviewStatuses).optional(),
    limit: limitOf(50, 15),
    after: z.string().max(300).describe("`next` of the answer before, for the following page").optional(),
  }),
  run: async (store, { limit, after, ...words }) => {
    const page = await store.claims(filterOf(words), { limit, ...(after === undefined ? {} : { after }) });
    const { items, leftOut } = fitted(page.items.map(claimView));
    return answered({ claims: items, leftOut, next: page.next });
  },
});
