import { z } from "zod";
import type { Token } from "./token.ts";
import { roleSchema } from "./token.ts";

/** One write that somebody asked for through the API or by the commands that govern access. */
export const auditEntrySchema = z.object({
  seq: z.number().int(),
  at: z.string(),
  who: z.string().nullable().describe("name of the token; null where the server is open to its own machine"),
  role: roleSchema.nullable(),
  from: z.string().describe("network address, or `command line`"),
  action: z.string().describe("method and path, or the command"),
  about: z.string().nullable().describe("what was made or changed, where the answer names it"),
  status: z.number().int().describe("of the answer (RFC 9110); 0 for a command"),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** Who may ask, and what was done. A token is never stored, only its hash; the audit is only ever added to. */
export interface AccessStore {
  /** Throws the refusal `name-taken` where a token of that name still counts. */
  addToken(token: Pick<Token, "id" | "name" | "role" | "hash">): Promise<Token>;
  /** All that were ever made, oldest first. */
  tokens(): Promise<readonly Token[]>;
  /** By its public half, also when it was revoked. */
  token(id: string): Promise<Token | null>;
  /** Ends the token of that name; false where none counts. */
  revokeToken(name: string): Promise<boolean>;
  audit(entry: Omit<AuditEntry, "seq" | "at">): Promise<void>;
  /** The newest first, before the entry `before`. */
  audits(wish: { readonly limit: number; readonly before?: number | undefined }): Promise<readonly AuditEntry[]>;
}
