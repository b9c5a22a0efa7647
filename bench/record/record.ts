import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench, Figures } from "../bench.ts";
import { crashTrials } from "./crash-trials.ts";
import { measureLists } from "./million.ts";
import { startPostgres } from "./private-postgres.ts";

const trials = 100;
const million = 1_000_000;

const prefixed = (engine: string, figures: object): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${engine}_${key}`, Number(value)]));

/**
 * What the record withstands and how fast it lists: writers killed at random instants on both databases (on PostgreSQL
 * every fourth time the server as well), and lists over a million claims on SQLite.
 */
export const record: Bench = {
  name: "record",
  data: [],
  run: async (_files, say) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-record-"));
    const server = await startPostgres();
    try {
      const sqlite = await crashTrials(join(folder, "crash.db"), trials);
      say(`SQLite: ${JSON.stringify(sqlite)}`);
      const postgres = await crashTrials(server.database(), trials, (trial) => {
        if (trial % 4 === 0) server.crash();
      });
      say(`PostgreSQL: ${JSON.stringify(postgres)}`);
      const lists = await measureLists(join(folder, "million.db"), million, say);
      return { ...prefixed("sqlite", sqlite), ...prefixed("postgres", postgres), ...lists };
    } finally {
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
