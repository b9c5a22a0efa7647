import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { makeArticle } from "../../article/index.ts";
import { codedSchema } from "../../core/contract/analysis.ts";
import { needs } from "../access/roles.ts";
import { named } from "../named.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";
import { sourceOf, sourceSchema } from "../source.ts";

const route = createRoute({
  ...needs("reader"),
  method: "post",
  path: "/analyse",
  summary: "Reads a text and gives its claims; nothing is stored",
  request: { body: { required: true, content: { "application/json": { schema: sourceSchema } } } },
  responses: {
    200: {
      description: "the article with its claims",
      content: { "application/json": { schema: named("Coded", codedSchema) } },
    },
    400: problemResponse("the body does not fit"),
    413: problemResponse("too large"),
  },
});

export const analyseRoutes = ({ analyse }: Services): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: onInvalid }).openapi(route, async (context) => {
    const { article, claims, note } = await analyse(await makeArticle(sourceOf(context.req.valid("json"))));
    return context.json({ article, claims: [...claims], ...(note ? { note } : {}) }, 200);
  });
