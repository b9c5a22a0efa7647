import type { OpenAPIHono } from "@hono/zod-openapi";

const about = {
  openapi: "3.1.0",
  info: {
    title: "Sitrep",
    version: "1",
    description: "Articles, the claims they make, the events these tell, and the picture that they add up to.",
    license: { name: "Apache-2.0", identifier: "Apache-2.0" },
  },
} as const;

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const refused = {
  description: "any other refusal: no token, the wrong role, too many requests, or an error of the server",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** The description of every route (OpenAPI 3.1), from the schemas that check them. */
export const openApiDocument = (app: OpenAPIHono): Document => {
  const document = app.getOpenAPI31Document(about);
  for (const item of Object.values(document.paths ?? {}))
    for (const operation of [item?.get, item?.post, item?.put, item?.patch, item?.delete])
      if (operation?.responses) operation.responses.default ??= refused;
  return document;
};
