import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Refusal, type RefusalCode } from "../core/errors.ts";

/** The one shape of every error: problem details of RFC 9457, with our stable code beside it. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    /** What exactly was wrong, where several things were. */
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .openapi("Problem");
type Problem = z.infer<typeof problemSchema>;

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Not signed in",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  409: "Conflict",
  413: "Too large",
  415: "Unsupported media type",
  422: "Refused",
  429: "Too many requests",
  500: "Internal error",
  503: "Busy",
  507: "Full",
};

const codes: Readonly<Record<number, string>> = {
  404: "not-found",
  406: "no-such-media-type",
  413: "too-large",
  415: "wrong-media-type",
  503: "busy",
};

export const problem = (
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  detail: string,
  errors?: Problem["errors"],
): Response => {
  const body: Problem = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail,
    code,
    ...(errors ? { errors } : {}),
  };
  return context.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
};

const statusOf: Readonly<Partial<Record<RefusalCode, ContentfulStatusCode>>> = {
  "bad-cursor": 400,
  "unknown-target": 404,
  "unknown-article": 404,
  "review-conflict": 409,
  "unknown-view": 404,
  "name-in-use": 409,
  "view-in-use": 409,
  "too-large": 413,
  "store-locked": 503,
  "store-gone": 503,
  "store-full": 507,
};

/** Every error that reaches the edge becomes a problem; what is not ours is told without its insides. */
export const onError = (error: Error, context: Context): Response => {
  if (error instanceof Refusal) return problem(context, statusOf[error.code] ?? 422, error.code, error.message);
  if (error instanceof HTTPException)
    return problem(context, error.status, codes[error.status] ?? "bad-request", error.message || "bad request");
  console.error(error);
  return problem(context, 500, "internal", "this should not have happened: the server's log has the details");
};

/** A request that does not fit its schema, field by field. */
export const onInvalid = (
  result: { success: true } | { success: false; error: z.ZodError; target: string },
  context: Context,
): Response | undefined => {
  if (result.success) return undefined;
  const errors = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const [first] = errors;
  const detail = first ? `${first.path || result.target}: ${first.message}` : "the request does not fit its schema";
  return problem(context, 400, "bad-request", detail, errors);
};

export const problemResponse = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});
