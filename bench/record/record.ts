import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { Engine } from "../../src/store/engine.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Bench, Figures } from "../bench.ts";
import { crashTrials } from "./crash-trials.ts";
import { fillClaims } from "./fill-claims.ts";
import { linkingCost } from "./linking-cost.ts";
import { listTimes } from "./list-times.ts";
import { startPostgres } from "./private-postgres.ts";

const trials = 100;
const million = 1_000_000;
const rounds = 41;

type Say = (line: string) => void;

const prefixed = (engine: string, figures: object): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${engine}_${key}`, Number(value)]));

const inFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-record-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres = async <Result>(work: (server: Awaited<ReturnType<typeof startPostgres>>) => Promise<Result>) => {
  const server = await startPostgres();
  try {
    return await work(server);
  } finally {
    server.stop();
  }
};

/** Writers killed at random instants on both databases; on PostgreSQL every fourth time the server as well. */
export const recordCrashes: Bench = {
  name: "record-crashes",
  data: [],
  run: async (_files, say) => {
    const sqlite = await inFolder((folder) => crashTrials(join(folder, "crash.db"), trials));
    say(`SQLite: ${JSON.stringify(sqlite)}`);
    const postgres = await onPostgres((server) =>
      crashTrials(server.database(), trials, (trial) => {
        if (trial % 4 !== 0) return;
        server.halt();
        server.start();
      }),
    );
    say(`PostgreSQL: ${JSON.stringify(postgres)}`);
    return { ...prefixed("sqlite", sqlite), ...prefixed("postgres", postgres) };
  },
};

/** Event claims linked to events: processor time and memory at growing sizes. */
export const recordLinking: Bench = {
  name: "record-linking",
  data: [],
  run: async (_files, say) => linkingCost([10_000, 100_000, 300_000, million], say),
};

const listsOf = async (engine: Engine, say: Say, serverTime?: () => number): Promise<Figures> => {
  await fillClaims(engine, million, say);
  if (engine.name === "postgres") await sql`vacuum analyze`.execute(engine.db);
  const figures = await listTimes(engine, { rounds, say, ...(serverTime ? { serverTime } : {}) });
  await engine.close();
  return figures;
};

/** Pages of lists over a million claims by time, box, type and words. */
export const recordLists: Bench = {
  name: "record-lists",
  data: [],
  run: async (_files, say) => {
    const sqlite = await inFolder(async (folder) => {
      const engine = openSqlite(join(folder, "million.db"));
      await sql`pragma synchronous = off`.execute(engine.db);
      return listsOf(engine, say);
    });
    return { claims: million, ...prefixed("sqlite", sqlite) };
  },
};

/** The same on PostgreSQL; apart, since each fills a record for a quarter of an hour. */
export const recordListsPostgres: Bench = {
  name: "record-lists-postgres",
  data: [],
  run: async (_files, say) => {
    const postgres = await onPostgres((server) => listsOf(openPostgres(server.database()), say, server.processorTime));
    return { claims: million, ...prefixed("postgres", postgres) };
  },
};
