import { z } from "@hono/zod-openapi";

/**
 * Names a schema in the OpenAPI document. Schemas of `core` were made before the OpenAPI methods were there, so a
 * fresh copy takes the name.
 */
export const named = <Schema extends z.ZodType>(name: string, schema: Schema): Schema => z.clone(schema).openapi(name);
