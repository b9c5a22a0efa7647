import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { claimByHandSchema } from "../../core/record/claim-by-hand.ts";
import { claimItemSchema } from "../../core/record/items.ts";
import { claimByHand } from "../../pipeline/claim-by-hand.ts";
import { needs, whoOf } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/claims",
  summary: "Adds a claim that a person read in an article: the words that tell it, and which of them play which part",
  request: {
    body: {
      required: true,
      content: { "application/json": { schema: named("ClaimByHand", claimByHandSchema) } },
    },
  },
  responses: {
    201: {
      description: "the claim, accepted by the person",
      content: { "application/json": { schema: named("ClaimItem", claimItemSchema) } },
    },
    400: problemResponse("the body does not fit"),
    404: problemResponse("no such article"),
    409: problemResponse("the same claim was added before"),
    422: problemResponse("the words do not say what they should"),
  },
});

export const addedClaimRoutes = ({ store, analyse }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(route, async (context) => {
    const wish = context.req.valid("json");
    const record = await store.article(wish.article, {});
    if (!record || record.withdrawn) throw new HTTPException(404, { message: `there is no article ${wish.article}` });
    const claim = claimByHand(await analyse(record.article), wish);
    const who = whoOf(context, wish.who);
    const { why } = wish;
    context.set("about", claim.id);
    await store.review({ action: "add", who, why, target: claim.id, version: 0, article: record.article.id, claim });
    const added = await store.claim(claim.id, {});
    if (!added) throw new Error("the added claim is not there");
    return context.json(added, 201);
  });
