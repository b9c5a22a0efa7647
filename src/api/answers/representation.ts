import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { HTTPException } from "hono/http-exception";
import { parseAccept } from "hono/utils/accept";

/**
 * The best of the media types that a list is written in, by the request's Accept header (RFC 9110, 12.5.1): the first
 * where the client takes anything. Throws 406 where it takes none of them.
 */
export const representationOf = (context: Context, types: readonly string[]): string => {
  const wishes = parseAccept(context.req.header("accept") ?? "*/*");
  const refused = new Set(wishes.filter(({ q }) => q === 0).map(({ type }) => type.toLowerCase()));
  const left = types.filter((type) => !refused.has(type));
  const any = wishes.some(({ type, q }) => type === "*/*" && q > 0);
  const chosen = accepts(context, { header: "Accept", supports: left, default: any ? (left[0] ?? "") : "" });
  const found = types.find((type) => type === chosen) ?? (context.req.header("accept") ? undefined : types[0]);
  if (found === undefined) throw new HTTPException(406, { message: `this is written as ${types.join(", ")}` });
  return found;
};
