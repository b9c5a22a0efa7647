import type { Change, ChangeKind } from "../core/record/store.ts";
import type { Db } from "./engine.ts";

const kinds: readonly ChangeKind[] = [
  "article-added",
  "article-changed",
  "article-withdrawn",
  "article-recoded",
  "article-linked",
  "reviewed",
];

/** What happened after the change `after`, oldest first. */
export const readChanges = async (db: Db, after: number, limit: number): Promise<readonly Change[]> => {
  const rows = await db
    .selectFrom("changes")
    .selectAll()
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.flatMap(({ seq, at, kind, id }) => {
    const known = kinds.find((each) => each === kind);
    return known ? [{ seq, at, kind: known, id }] : [];
  });
};

export const readLastChange = async (db: Db): Promise<number> => {
  const row = await db.selectFrom("changes").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
  return row?.seq ?? 0;
};
