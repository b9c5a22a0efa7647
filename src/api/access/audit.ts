import type { MiddlewareHandler } from "hono";
import type { RecordStore } from "../../core/record/store.ts";
import { addressOf } from "./address.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** What a request made or changed: its id, told by the route for the audit. */
    about: string;
  }
}

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/** Keeps what everybody asked to be written, and how it ended. Those without a role are turned away and keep nothing. */
export const auditWrites =
  (store: RecordStore): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const { name, role } = context.var.caller;
    if (reads.has(context.req.method) || role === null) return;
    await store.audit({
      who: name,
      role,
      from: addressOf(context),
      action: `${context.req.method} ${context.req.path}`.slice(0, 300),
      about: context.var.about ?? null,
      status: context.res.status,
    });
  };
