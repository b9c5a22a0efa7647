import type { AuditEntry } from "../core/record/access-store.ts";
import type { Instant } from "../core/record/as-of.ts";
import { roles } from "../core/record/token.ts";
import type { Db } from "./engine.ts";

/** The database itself refuses to change or remove a row of this table. */
export const writeAudit = async (db: Db, entry: Omit<AuditEntry, "seq" | "at">, at: Instant): Promise<void> => {
  const { who, role, from, action, about, status } = entry;
  await db.insertInto("audit").values({ at, who, role, origin: from, action, about, status }).execute();
};

export const readAudit = async (
  db: Db,
  { limit, before }: { readonly limit: number; readonly before?: number | undefined },
): Promise<readonly AuditEntry[]> => {
  const rows = await db
    .selectFrom("audit")
    .selectAll()
    .$if(before !== undefined, (query) => query.where("seq", "<", before ?? 0))
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ origin, role, ...row }) => ({
    ...row,
    from: origin,
    role: roles.find((each) => each === role) ?? null,
  }));
};
