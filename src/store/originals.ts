import { never } from "../core/record/as-of.ts";
import type { Original } from "../core/record/store.ts";
import { chunksOf } from "./chunks.ts";
import type { Db } from "./engine.ts";

/** An original and the row of the article that was read from it. */
export interface OriginalOf {
  readonly seq: number;
  readonly original: Original;
}

/** Keeps originals; what is there already is not written again. */
export const saveOriginals = async (db: Db, originals: readonly OriginalOf[]): Promise<void> => {
  for (const piece of chunksOf(originals, 100)) {
    await db
      .insertInto("originals")
      .values(piece.map(({ original: { sha256, kind, size, packed } }) => ({ sha256, kind, size, packed })))
      .onConflict((conflict) => conflict.column("sha256").doNothing())
      .execute();
    await db
      .insertInto("article_originals")
      .values(piece.map(({ seq, original }) => ({ seq, original: original.sha256 })))
      .execute();
  }
};

export const readOriginal = async (db: Db, article: string): Promise<Original | null> => {
  const row = await db
    .selectFrom("articles")
    .innerJoin("article_originals as link", "link.seq", "articles.seq")
    .innerJoin("originals", "originals.sha256", "link.original")
    .select(["originals.sha256", "originals.kind", "originals.size", "originals.packed"])
    .where("articles.id", "=", article)
    .where("articles.recorded_to", "=", never)
    .executeTakeFirst();
  return row ? { ...row, packed: new Uint8Array(row.packed) } : null;
};
