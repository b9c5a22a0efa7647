import type { Context, MiddlewareHandler } from "hono";
import { includesRole, type Role } from "../../core/record/token.ts";
import { problem } from "../problem.ts";

/** Who asks. Where the server is open to its own machine, everybody there is an admin without a name. */
export interface Caller {
  /** The name of the token; null without one. */
  readonly name: string | null;
  /** Null for somebody who showed no token where one is needed. */
  readonly role: Role | null;
}

declare module "hono" {
  interface ContextVariableMap {
    caller: Caller;
  }
}

/** "anyone" is for what tells nothing of the record: the page's own files and the description of the API. */
export type Needed = Role | "anyone";

const declared = new WeakMap<object, Needed>();

/** The role that a handler asks for; undefined where it declares none. */
export const roleOf = (handler: object): Needed | undefined => declared.get(handler);

const realm = `Bearer realm="sitrep"`;

/** Lets those through who hold the role or a higher one: `app.get(path, requireRole("reader"), handler)`. */
export const requireRole = (needed: Needed): MiddlewareHandler => {
  const guard: MiddlewareHandler = async (context, next) => {
    const { role } = context.var.caller;
    if (needed === "anyone" || (role && includesRole(role, needed))) return next();
    if (role) return problem(context, 403, "wrong-role", `this needs a token of the role ${needed}; yours is ${role}`);
    context.header("www-authenticate", realm);
    return problem(context, 401, "no-token", "send a token: Authorization: Bearer …; sitrep token add makes one");
  };
  declared.set(guard, needed);
  return guard;
};

/** For `createRoute({ ...needs("reader"), … })`: asks for the role, and says so in the OpenAPI document. */
export const needs = (
  role: Role,
): { readonly security: { readonly [scheme: string]: string[] }[]; readonly middleware: MiddlewareHandler } => ({
  security: [{ token: [role] }],
  middleware: requireRole(role),
});

/** Who did it: the token's name where there is one, whatever the body says; else the name that was given. */
export const whoOf = (context: Context, given: string): string => context.var.caller.name ?? given;
