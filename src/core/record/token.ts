import { z } from "zod";
import type { Instant } from "./as-of.ts";

/** What one may do, each with what those before it may: read; decide and add; govern tokens, sources and the audit. */
export const roles = ["reader", "reviewer", "admin"] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const includesRole = (held: Role, needed: Role): boolean => roles.indexOf(held) >= roles.indexOf(needed);

/** A token as the record knows it: never itself, only its hash. */
export interface Token {
  /** Public half, by which it is found. */
  readonly id: string;
  /** Whose it is: this name stands beside what is done with it. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the secret half, in hexadecimal digits. */
  readonly hash: string;
  readonly made: Instant;
  readonly revoked: Instant | null;
}
