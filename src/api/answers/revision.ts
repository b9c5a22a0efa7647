import { createHash } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { Instant } from "../../core/record/as-of.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { packageVersion } from "../../pipeline/analysis-version.ts";

/** What the record was changed by last; an empty record has the number 0. */
export const revisionOf = async (store: RecordStore): Promise<{ readonly seq: number; readonly at: Instant }> => {
  const seq = await store.lastChange();
  const [last] = seq === 0 ? [] : await store.changes(seq - 1, 1);
  return { seq, at: last?.at ?? "1970-01-01T00:00:00.000Z" };
};

/** Codings that `compress` may lay over an answer: each makes other bytes, and so has a tag of its own. */
const codings = ["", "-gzip", "-deflate"];

/** True where the client has one of these already. GET compares weakly (RFC 9110, 13.1.2). */
const has = (context: Context, tags: readonly string[]): string | undefined => {
  const known = context.req.header("if-none-match");
  if (known === undefined) return undefined;
  const listed = known.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.find((tag) => listed.includes(tag)) ?? (listed.includes("*") ? tags[0] : undefined);
};

/**
 * Strong entity tags for what is read from the record: the same request over the same revision gives the same bytes, so
 * nothing has to be read to know that nothing has changed.
 */
export const revisioned = (store: RecordStore): MiddlewareHandler => {
  const version = packageVersion();
  return async (context, next) => {
    const { req } = context;
    if (req.method !== "GET" && req.method !== "HEAD") return next();
    const { seq, at } = await revisionOf(store);
    const url = new URL(req.url);
    const asked = [version, seq, at, url.pathname, url.search, req.header("accept") ?? ""].join("\0");
    const digest = createHash("sha256").update(asked).digest("base64url").slice(0, 27);
    const tags = codings.map((coding) => `"${digest}${coding}"`);
    const known = has(context, tags);
    context.header("vary", "Accept, Authorization");
    context.header("cache-control", "private, no-cache");
    if (known !== undefined) return context.body(null, 304, { etag: known });
    await next();
    const { headers, status } = context.res;
    if (status !== 200) return undefined;
    const coding = headers.get("content-encoding");
    headers.set("etag", tags[codings.indexOf(coding === null ? "" : `-${coding}`)] ?? tags[0] ?? "");
    return undefined;
  };
};
