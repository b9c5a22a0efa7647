import type { Expression, Kysely, SqlBool, Transaction } from "kysely";
import type { Box } from "../core/record/filter.ts";
import type { Tables } from "./tables.ts";

export type Db = Kysely<Tables> | Transaction<Tables>;

/** The lists that can be searched. */
export type Searchable = "articles" | "claims" | "events";

/** What the inverted index holds of a row: its folded words apart by spaces, and its facets. */
export interface Indexed {
  readonly seq: number;
  readonly words: string;
  readonly facets: readonly string[];
}

/** What one walk over a list looks for. */
export interface Walk {
  /** Keys in [from, below). */
  readonly from: number;
  readonly below: number;
  /** Folded words, all of which a row must have. */
  readonly words: readonly string[];
  /** Groups of facets of which a row must have one each. `checks` say the same, so that a database may leave them out. */
  readonly facets: readonly (readonly string[])[];
  readonly box: Box | undefined;
  /** Conditions on the columns of a row. */
  readonly checks: readonly Expression<SqlBool>[];
  /** True where the checks alone leave few rows, which an index on the columns finds. */
  readonly few: boolean;
  readonly limit: number;
}

/** Everything in which the two databases differ. Each folder beside this file fills it for one of them. */
export interface Engine {
  readonly name: "sqlite" | "postgres";
  readonly db: Kysely<Tables>;
  /** Statements that make the schema, version by version; run once each, in order, in one transaction. */
  readonly migrations: readonly (readonly string[])[];
  /** Lets one writer in at a time, so that what it read still holds when it writes. */
  lockWriter(trx: Db): Promise<void>;
  /** Lets many link at once, and no writer beside them. */
  lockLinker(trx: Db): Promise<void>;
  /** Keeps blocks to this transaction, in which `lockLinker` came first; waits for the others that hold one of them. */
  lockBlocks(trx: Db, blocks: readonly string[]): Promise<void>;
  /** Numbers changes in the order in which they are committed; the last thing that a linker does. */
  lockChanges(trx: Db): Promise<void>;
  /** Makes rows findable by their words and facets. */
  index(trx: Db, table: Searchable, rows: readonly Indexed[]): Promise<void>;
  /** Keys of the first rows that match, the greatest first. */
  walk(table: Searchable, walk: Walk): Promise<readonly number[]>;
  size(): Promise<number>;
  /** Reads at one moment, while others go on writing. */
  snapshot<Result>(work: (db: Db) => Promise<Result>): Promise<Result>;
  /** Numbers new rows after those that were put back. */
  afterRestore(trx: Db, numbered: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
