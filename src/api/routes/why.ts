import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { explainClaim } from "../../pipeline/explain-claim.ts";
import { needs } from "../access/roles.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const offset = z.number().int().min(0);

const explanationSchema = z
  .object({
    claim: z.string(),
    found: z.boolean().describe("false where today's analysis no longer makes this claim"),
    reasons: z
      .array(
        z.object({
          about: z.enum(["claim", "time", "quantity", "place", "actor"]),
          rule: z.string(),
          action: z.enum(["added", "removed", "merged", "changed"]),
          reason: z.string(),
          start: offset,
          end: offset,
          words: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi("Explanation");

const why = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/claims/{id}/why",
  summary: "Why a claim was coded: every rule that fired for it and for the mentions in its words, by reading it again",
  request: { params: z.object({ id: z.string().max(100) }), query: z.object({ asOf: asOfSchema.optional() }) },
  responses: {
    200: { description: "the reasons", content: { "application/json": { schema: explanationSchema } } },
    400: problemResponse("the query does not fit"),
    404: problemResponse("no such claim then"),
  },
});

/** Analysis is deterministic, so reading the article again leaves the trace that the first reading left. */
export const whyRoutes = ({ store, analyse }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(why, async (context) => {
    const { id } = context.req.valid("param");
    const asOf = toAsOf(context.req.valid("query").asOf ?? "") ?? {};
    const item = await store.claim(id, asOf);
    const record = item && (await store.article(item.article.id, asOf));
    if (!item || !record) throw new HTTPException(404, { message: `there is no claim ${id}` });
    return context.json(explainClaim(await analyse(record.article), item.claim), 200);
  });
