import { sql } from "kysely";
import { newClaims } from "../../src/store/add-articles.ts";
import { chunksOf } from "../../src/store/chunks.ts";
import type { Engine } from "../../src/store/engine.ts";
import { insertClaimRows, newKeys } from "../../src/store/insert-listed.ts";
import { migrate } from "../../src/store/migrate.ts";
import { madeReport } from "./made-world.ts";

const perTransaction = 500;
const never = "9999-12-31T23:59:59.999Z";
const at = "2025-01-01T00:00:00.000Z";

/** Writes articles of the made-up world and their claims as the store does, but without linking, in large transactions. */
const writeReports = async (engine: Engine, seeds: readonly number[]): Promise<number> =>
  engine.db.transaction().execute(async (db) => {
    const entries = seeds.map(madeReport);
    const keys = await newKeys(
      db,
      "articles",
      entries.map(({ article: { published, id } }) => ({ day: published ?? "", id })),
    );
    const rows = entries.map(({ article, analysis, claims }, index) => ({
      ...article,
      seq: keys[index] ?? 0,
      page: article.url ?? article.id,
      version: 1,
      published: article.published ?? "",
      sketch: "",
      analysis,
      claims: claims.length,
      recorded_from: at,
      recorded_to: never,
    }));
    for (const piece of chunksOf(rows, 200)) await db.insertInto("articles").values(piece).execute();
    const claims = entries.flatMap((entry, index) => newClaims(entry, { articleSeq: keys[index] ?? 0, at }));
    await insertClaimRows(db, engine, claims);
    return entries.reduce((sum, { claims }) => sum + claims.length, 0);
  });

/** Fills an empty record up to so many claims, streaming; goes on where an earlier run ended. */
export const fillClaims = async (engine: Engine, claims: number, say: (line: string) => void): Promise<void> => {
  await migrate(engine);
  const { rows } = await sql<{ n: number }>`select count(*) as n from claims`.execute(engine.db);
  const { rows: articles } = await sql<{ n: number }>`select count(*) as n from articles`.execute(engine.db);
  let held = rows[0]?.n ?? 0;
  for (let seed = articles[0]?.n ?? 0; held < claims; seed += perTransaction) {
    held += await writeReports(
      engine,
      Array.from({ length: perTransaction }, (_, index) => seed + index),
    );
    if ((seed / perTransaction) % 10 === 0) say(`${held} claims`);
  }
};
