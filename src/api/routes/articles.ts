import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { makeArticle } from "../../article/index.ts";
import { asOfSchema, toAsOf } from "../../core/record/as-of.ts";
import { filterSchema, pageSchema } from "../../core/record/filter.ts";
import { articleItemSchema, articleRecordSchema } from "../../core/record/items.ts";
import { needs } from "../access/roles.ts";
import { addArticle } from "../add-article.ts";
import { named } from "../named.ts";
import { pageOf, wishOf } from "../paging.ts";
import { onInvalid, problemResponse } from "../problem.ts";
import type { Services } from "../services.ts";
import { sourceOf, sourceSchema } from "../source.ts";

const query = filterSchema.pick({ from: true, to: true, text: true, asOf: true }).extend(pageSchema.shape);

const list = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/articles",
  summary: "Articles, the newest first",
  request: { query },
  responses: {
    200: {
      description: "one page",
      content: { "application/json": { schema: pageOf(named("ArticleItem", articleItemSchema)) } },
    },
    400: problemResponse("a filter does not fit"),
  },
});

const one = createRoute({
  ...needs("reader"),
  method: "get",
  path: "/articles/{id}",
  summary: "One article with its text, its versions and its claims in text order",
  request: { params: z.object({ id: z.string().max(400) }), query: z.object({ asOf: asOfSchema.optional() }) },
  responses: {
    200: {
      description: "the article",
      content: { "application/json": { schema: named("ArticleRecord", articleRecordSchema) } },
    },
    404: problemResponse("no such article then"),
  },
});

const addedSchema = z
  .object({
    id: z.string(),
    outcome: z.enum(["added", "changed", "known"]),
    version: z.number().int(),
    claims: z.number().int(),
    note: z.string().optional(),
  })
  .openapi("Added");

const add = createRoute({
  ...needs("reviewer"),
  method: "post",
  path: "/articles",
  summary: "Adds an article: reads it, stores it with its claims and links them. Adding it again changes nothing",
  request: { body: { required: true, content: { "application/json": { schema: sourceSchema } } } },
  responses: {
    200: { description: "it was known", content: { "application/json": { schema: addedSchema } } },
    201: { description: "it was added", content: { "application/json": { schema: addedSchema } } },
    400: problemResponse("the body does not fit"),
    413: problemResponse("too large"),
  },
});

export const articleRoutes = (services: Services): OpenAPIHono => {
  const { store } = services;
  const routes = new OpenAPIHono({ defaultHook: onInvalid });
  routes.openapi(list, async (context) => {
    const { limit, after, ...filter } = context.req.valid("query");
    return context.json(await store.articles(filter, wishOf({ limit, after })), 200);
  });
  routes.openapi(one, async (context) => {
    const { id } = context.req.valid("param");
    const found = await store.article(id, toAsOf(context.req.valid("query").asOf ?? "") ?? {});
    if (!found) throw new HTTPException(404, { message: `there is no article ${id}` });
    return context.json(found, 200);
  });
  routes.openapi(add, async (context) => {
    const source = sourceOf(context.req.valid("json"));
    const article = await makeArticle(source);
    const { added, note } = await addArticle(services, article);
    context.set("about", added.id);
    const answer = { ...added, ...(note ? { note } : {}) };
    return added.outcome === "known" ? context.json(answer, 200) : context.json(answer, 201);
  });
  return routes;
};
