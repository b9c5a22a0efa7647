import { type SqlBool, sql } from "kysely";
import { type AsOf, never } from "../core/record/as-of.ts";
import { passedOverPattern } from "../core/record/passed-over.ts";
import type { StoreStats } from "../core/record/store.ts";
import type { Engine } from "./engine.ts";
import { momentOf } from "./told.ts";

/** What of a table the record held then. What it holds now is found by its index. */
const heldThen = ({ recorded, published }: AsOf, day: "published" | "first_published") =>
  sql<SqlBool>`${recorded ? sql`recorded_from <= ${recorded} and recorded_to > ${recorded}` : sql`recorded_to = ${never}`}
    and ${published ? sql`${sql.ref(day)} <= ${published}` : sql`1 = 1`}`;

export const readStats = async (engine: Engine, asOf: AsOf = {}): Promise<StoreStats> => {
  const { db, name, migrations } = engine;
  const moment = momentOf(asOf);
  const held = heldThen(asOf, "published");
  const articles = await db
    .selectFrom("articles")
    .select(({ fn }) => [
      fn.countAll<number>().as("n"),
      fn.min<string | null>("published").filterWhere("published", "<>", "").as("from"),
      fn.max<string | null>("published").as("to"),
    ])
    .where(held)
    .executeTakeFirstOrThrow();
  const claims = await db
    .selectFrom("claims")
    .select(({ fn }) => ["kind", "analysis", fn.countAll<number>().as("n")])
    .where(held)
    .groupBy(["kind", "analysis"])
    .execute();
  const of = (kind: string) => claims.filter((row) => row.kind === kind).reduce((sum, { n }) => sum + n, 0);
  const analyses: Record<string, number> = {};
  for (const { analysis, n } of claims) analyses[analysis] = (analyses[analysis] ?? 0) + n;
  const counted = <Row>(query: Row & { executeTakeFirstOrThrow(): Promise<{ n: number }> }) =>
    query.executeTakeFirstOrThrow().then(({ n }) => n);
  const count = (table: "articles" | "events" | "reviews" | "withdrawals") =>
    db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as("n"));
  const until = (table: "reviews" | "withdrawals") => count(table).where("at", "<=", moment);
  return {
    engine: name,
    schema: migrations.length,
    articles: articles.n,
    versions: await counted(
      count("articles")
        .where("recorded_from", "<=", moment)
        .$if(asOf.published !== undefined, (query) => query.where("published", "<=", asOf.published ?? "")),
    ),
    claims: { event: of("event"), toll: of("toll"), state: of("state") },
    events: await counted(count("events").where(heldThen(asOf, "first_published"))),
    reviews: await counted(until("reviews")),
    passedOver: await counted(count("articles").where(held).where("analysis", "like", passedOverPattern)),
    withdrawn: await counted(until("withdrawals")),
    analyses,
    published: { from: articles.from || null, to: articles.to || null },
    bytes: await engine.size(),
  };
};
