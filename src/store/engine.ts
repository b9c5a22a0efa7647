import type { Expression, Kysely, SqlBool, Transaction } from "kysely";
import type { Box } from "../core/record/filter.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables> | Transaction<Tables>;

/** The lists that can be searched by words and by box. */
export type Searchable = "articles" | "claims" | "events";

/** Everything in which the two databases differ. Each folder beside this file fills it for one of them. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /** Statements that make the schema, version by version; run once each, in order, in one transaction. */
  readonly migrations: readonly (readonly string[])[];
  /** Lets one writer in at a time, so that what it read still holds when it writes. */
  lockWriter(trx: Db): Promise<void>;
  indexWords(trx: Db, table: Searchable, seq: number, words: string): Promise<void>;
  indexPoint(trx: Db, table: "claims" | "events", seq: number, lat: number, lon: number): Promise<void>;
  /** Rows whose words hold every one of these folded words. */
  matchWords(table: Searchable, words: readonly string[]): Promise<Expression<SqlBool>>;
  inBox(table: "claims" | "events", box: Box): Promise<Expression<SqlBool>>;
  size(): Promise<number>;
  /** Reads at one moment, while others go on writing. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Numbers new rows after those that were put back. */
  afterRestore(trx: Db, numbered: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
