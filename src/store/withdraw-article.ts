import { type Instant, never } from "../core/record/as-of.ts";
import type { Linker } from "../core/record/linker.ts";
import type { Withdrawal } from "../core/record/store.ts";
import { closeArticle, note } from "./add-articles.ts";
import type { Db, Engine } from "./engine.ts";
import { linkEvents } from "./link-events.ts";

/** Takes an article out of the record and logs it. Those who look back still see it; adding it again does not bring it back. */
export const withdrawArticle = async (
  { db, engine, linker, at }: { db: Db; engine: Engine; linker: Linker; at: Instant },
  id: string,
  { who, why }: { who: string; why: string },
): Promise<boolean> => {
  const row = await db
    .selectFrom("articles")
    .select(["seq", "sha256"])
    .where("id", "=", id)
    .where("recorded_to", "=", never)
    .executeTakeFirst();
  if (!row) return false;
  const touched = await closeArticle(db, row.seq, at);
  await db.insertInto("withdrawals").values({ at, article: id, sha256: row.sha256, who, why }).execute();
  await note(db, "article-withdrawn", id, at);
  await linkEvents(db, engine, linker, { seeds: [], touched, at });
  return true;
};

/** The deletion log, oldest first. */
export const readWithdrawals = (db: Db): Promise<Withdrawal[]> =>
  db.selectFrom("withdrawals").selectAll().orderBy("seq").execute();
