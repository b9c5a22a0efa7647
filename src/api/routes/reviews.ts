import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { newReviewSchema } from "../../core/record/review.ts";
import { agreementOf } from "../../picture/index.ts";
import { needs, whoOf } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const asOfQuery = z.object({ asOf: asOfSchema.optional() });
const newReview = named("NewReview", newReviewSchema);
const review = named(
  "Review",
  z.looseObject({
    id: z.string(),
    at: z.string(),
    who: z.string(),
    why: z.string(),
    target: z.string(),
    action: z.string(),
  }),
);

const write = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/reviews",
  summary: "Writes one decision on a claim or an event. `version` is the review.version that the person saw",
  request: { body: { required: true, content: { "application/json": { schema: newReview } } } },
  responses: {
    201: { description: "written", content: { "application/json": { schema: review } } },
    400: problemResponse("the body does not fit"),
    404: problemResponse("no such claim or event"),
    409: problemResponse("somebody else has reviewed it meanwhile; nothing was written"),
    422: problemResponse("the decision does not fit what it is about"),
  },
});

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/reviews",
  summary: "Decisions, oldest first; with target only those on that claim or event",
  request: { query: asOfQuery.extend({ target: z.string().max(100).optional() }) },
  responses: {
    200: {
      description: "the decisions",
      content: { "application/json": { schema: z.object({ items: z.array(review).readonly() }) } },
    },
    400: problemResponse("the query does not fit"),
  },
});

const agreementSchema = z.object({
  units: z.number().int(),
  alpha: z.number().nullable(),
  disputed: z
    .array(
      z.object({
        target: z.string(),
        verdicts: z.array(z.object({ who: z.string(), verdict: z.enum(["accept", "correct", "reject"]) })).readonly(),
      }),
    )
    .readonly(),
});

const agreement = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/reviews/agreement",
  summary:
    "Agreement of people who judged the same claims: Krippendorff's alpha over accept, correct and reject, and where they differ",
  request: { query: asOfQuery },
  responses: {
    200: {
      description: "the agreement",
      content: {
        "application/json": { schema: agreementSchema },
      },
    },
    400: problemResponse("the query does not fit"),
  },
});

export const reviewRoutes = ({ store }: Services): OpenAPIHono => {
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(write, async (context) => {
    const wish = context.req.valid("json");
    context.set("about", wish.target);
    return context.json(await store.review({ ...wish, who: whoOf(context, wish.who) }), 201);
  });
  routes.openapi(agreement, async (context) => {
    const { asOf } = context.req.valid("query");
    return context.json(agreementOf(await store.reviews(undefined, toAsOf(asOf ?? "") ?? {})), 200);
  });
  routes.openapi(list, async (context) => {
    const { target, asOf } = context.req.valid("query");
    return context.json({ items: await store.reviews(target, toAsOf(asOf ?? "") ?? {}) }, 200);
  });
  return routes;
};
