import { never } from "../core/record/as-of.ts";
import { passedOverPattern } from "../core/record/passed-over.ts";
import type { StoreStats } from "../core/record/store.ts";
import type { Engine } from "./engine.ts";

export const readStats = async (engine: Engine): Promise<StoreStats> => {
  const { db, name, migrations } = engine;
  const count = (table: "articles" | "events" | "reviews" | "withdrawals") =>
    db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as("n"));
  const articles = await db
    .selectFrom("articles")
    .select(({ fn }) => [
      fn.countAll<number>().as("n"),
      fn.min<string | null>("published").filterWhere("published", "<>", "").as("from"),
      fn.max<string | null>("published").as("to"),
    ])
    .where("recorded_to", "=", never)
    .executeTakeFirstOrThrow();
  const claims = await db
    .selectFrom("claims")
    .select(({ fn }) => ["kind", "analysis", fn.countAll<number>().as("n")])
    .where("recorded_to", "=", never)
    .groupBy(["kind", "analysis"])
    .execute();
  const of = (kind: string) => claims.filter((row) => row.kind === kind).reduce((sum, { n }) => sum + n, 0);
  const analyses: Record<string, number> = {};
  for (const { analysis, n } of claims) analyses[analysis] = (analyses[analysis] ?? 0) + n;
  const passedOver = db
    .selectFrom("articles")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("recorded_to", "=", never)
    .where("analysis", "like", passedOverPattern);
  const only = async (query: { executeTakeFirstOrThrow(): Promise<{ n: number }> }) =>
    (await query.executeTakeFirstOrThrow()).n;
  return {
    engine: name,
    schema: migrations.length,
    articles: articles.n,
    versions: await only(count("articles")),
    claims: { event: of("event"), toll: of("toll"), state: of("state") },
    events: await only(count("events").where("recorded_to", "=", never)),
    reviews: await only(count("reviews")),
    passedOver: await only(passedOver),
    withdrawn: await only(count("withdrawals")),
    analyses,
    published: { from: articles.from || null, to: articles.to || null },
    bytes: await engine.size(),
  };
};
