import { sql } from "kysely";
import type { BackedUp } from "./backup.ts";
import { inChunks } from "./chunks.ts";
import type { Db, Engine } from "./engine.ts";
import { insertClaimRows, insertEventRows, newKeys } from "./insert-listed.ts";
import { parseClaim, parseEvent } from "./parse.ts";
import {
  anyRowSchema,
  articleRowSchema,
  claimBodySchema,
  claimRowSchema,
  eventBodySchema,
  eventRowSchema,
} from "./row-schemas.ts";
import { articleWords } from "./rows.ts";

type Rows = readonly unknown[];

const putArticles = async (db: Db, engine: Engine, rows: Rows, moved: Map<number, number> | null): Promise<void> => {
  const articles = rows.map((row) => articleRowSchema.parse(row));
  const keys = moved
    ? await newKeys(
        db,
        "articles",
        articles.map(({ published, id }) => ({ day: published, id })),
      )
    : articles.map(({ seq }) => seq);
  const values = articles.map((article, at) => ({ ...article, seq: keys[at] ?? article.seq }));
  for (const [at, { seq }] of values.entries()) moved?.set(articles[at]?.seq ?? seq, seq);
  await db.insertInto("articles").values(values).execute();
  await engine.index(
    db,
    "articles",
    values.map((article) => ({ seq: article.seq, words: articleWords(article), facets: [] })),
  );
};

const putClaims = (db: Db, engine: Engine, rows: Rows, moved: Map<number, number> | null): Promise<void> =>
  insertClaimRows(
    db,
    engine,
    rows.map((each) => {
      const { seq, ...row } = claimRowSchema.parse(each);
      const { body, machine } = claimBodySchema.parse(each);
      return {
        row: moved ? { ...row, article_seq: moved.get(row.article_seq) ?? row.article_seq } : { ...row, seq },
        claim: parseClaim(body),
        machine: machine === null ? null : parseClaim(machine),
      };
    }),
  );

const putEvents = async (db: Db, engine: Engine, rows: Rows, rekey: boolean): Promise<void> => {
  const events = rows.map((each) => {
    const { seq, ...row } = eventRowSchema.parse(each);
    return { row: rekey ? row : { ...row, seq }, event: parseEvent(eventBodySchema.parse(each).body) };
  });
  const ids = [...new Set(events.flatMap(({ event }) => event.claims))];
  const told = await inChunks(ids, (piece) =>
    db
      .selectFrom("claims")
      .innerJoin("claim_bodies", "claim_bodies.seq", "claims.seq")
      .select(["id", "body"])
      .where("id", "in", piece)
      .execute(),
  );
  const quotes = new Map(told.map(({ id, body }) => [id, parseClaim(body).quote]));
  await insertEventRows(
    db,
    engine,
    events.map(({ row, event }) => ({
      row,
      event,
      quotes: [event.quote, ...event.claims.flatMap((claim) => quotes.get(claim) ?? [])],
    })),
  );
};

const unnumbered = (row: unknown): Readonly<Record<string, unknown>> => {
  const { seq: _, ...rest } = anyRowSchema.parse(row);
  return rest;
};

const putAny = async (db: Db, table: BackedUp, rows: Rows): Promise<void> => {
  const plain = rows.map((row) => anyRowSchema.parse(row));
  const columns = Object.keys(plain[0] ?? {});
  const values = plain.map((row) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    db,
  );
};

/**
 * Takes rows that a schema version wrote and writes them as the present one does: articles before claims, claims before
 * events. Rows of the first version get the keys that lists are ordered by.
 */
export const puttingBack = (db: Db, engine: Engine, schema: number) => {
  const moved = schema < 2 ? new Map<number, number>() : null;
  return async (table: BackedUp, rows: Rows): Promise<void> => {
    if (rows.length === 0) return;
    if (table === "articles") return putArticles(db, engine, rows, moved);
    if (table === "claims") return putClaims(db, engine, rows, moved);
    if (table === "events") return putEvents(db, engine, rows, moved !== null);
    // What was done here before stays: the entries of the backup take the next numbers.
    if (table === "audit") return putAny(db, table, rows.map(unnumbered));
    return putAny(db, table, rows);
  };
};
