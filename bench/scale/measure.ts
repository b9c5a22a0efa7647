import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { linker } from "../../src/pipeline/linker.ts";
import type { Engine } from "../../src/store/engine.ts";
import { openStore } from "../../src/store/index.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { connectStream } from "../../src/stream/index.ts";
import type { Figures } from "../bench.ts";
import { madeReport } from "../record/made-world.ts";
import { type PrivatePostgres, startPostgres } from "../record/private-postgres.ts";
import { type PrivateNats, startNats } from "./private-nats.ts";
import { mustRun, type Run, runSitrep } from "./processes.ts";
import { shortArticle } from "./short-articles.ts";

/** Items that make one article with about twenty claims, as dense as a long report of a news agency. */
const itemsEach = 6;

const longArticle = (seed: number, articles: number) => {
  const items = Array.from({ length: itemsEach }, (_, at) => shortArticle(seed * itemsEach + at, articles * itemsEach));
  const [first] = items;
  return { ...first, text: items.map(({ text }) => text).join("\n\n") };
};

const tables = ["articles", "claims", "claim_bodies", "claim_keys", "events", "event_bodies", "memberships", "changes"];

const numberOf = async ({ db }: Engine, query: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select (${sql.raw(query)})::bigint as n`.execute(db);
  return rows[0]?.n ?? 0;
};

const probesPort = /probes: (\S+)\/readyz/;

/** The address of a worker's probes, as soon as it says so. */
const probesOf = async (run: Run): Promise<string> => {
  for (;;) {
    const [, address] = probesPort.exec(run.said()) ?? [];
    if (address) return address;
    await pause(50);
  }
};

const metricsOf = async (address: string): Promise<ReadonlyMap<string, number>> => {
  const text = await (await fetch(`${address}/metrics`)).text();
  return new Map(
    text.split("\n").flatMap((line) => {
      const at = line.lastIndexOf(" ");
      return line.startsWith("#") || at < 0 ? [] : [[line.slice(0, at), Number(line.slice(at + 1))] as const];
    }),
  );
};

interface Measured {
  readonly rate: number;
  readonly figures: Figures;
}

interface Place {
  readonly nats: PrivateNats;
  readonly postgres: PrivatePostgres;
  readonly file: string;
  readonly articles: number;
}

const round = (value: number): number => Number(value.toPrecision(3));

const countIs = async (engine: Engine, most: number): Promise<number> => {
  while ((await numberOf(engine, "select count(*) from articles")) < most) await pause(100);
  return Date.now();
};

const sums = async (addresses: readonly string[]): Promise<(name: string) => number> => {
  const all = await Promise.all(addresses.map(metricsOf));
  return (name) => all.reduce((sum, figures) => sum + (figures.get(name) ?? 0), 0);
};

/** So many workers over a stream that is full of articles: the rate between the first tenth and the last article. */
const withWorkers = async (workers: number, { nats, postgres, file, articles }: Place): Promise<Measured> => {
  const store = postgres.database();
  const stream = `SCALE_${workers}`;
  const where = ["--nats", nats.url, "--stream", stream];
  const connection = await connectStream(nats.url, stream);
  await mustRun(["enqueue", file, ...where]);
  const { state } = await connection.control.streams.info(stream);
  await connection.close();
  const live = Array.from({ length: workers }, () =>
    runSitrep(["worker", ...where, "--store", store, "--threads", "1", "--no-first-look", "--probes", "0"]),
  );
  const addresses = await Promise.all(live.map(probesOf));
  const engine = openPostgres(store);
  const empty = await numberOf(engine, "select pg_database_size(current_database())");
  const begin = articles / 10;
  const start = await countIs(engine, begin);
  const [first, served] = [await sums(addresses), postgres.processorTime()];
  const counted = await numberOf(engine, "select count(*) from articles");
  const rate = (1000 * (articles - counted)) / ((await countIs(engine, articles)) - start);
  while ((await numberOf(engine, "select count(*) from link_jobs")) > 0) await pause(100);
  const [last, servedLast] = [await sums(addresses), postgres.processorTime()];
  const each = (name: string) => (1000 * (last(name) - first(name))) / (articles - counted);
  await sql`vacuum full`.execute(engine.db);
  const size = (await numberOf(engine, "select pg_database_size(current_database())")) - empty;
  let rows = 0;
  for (const table of tables) rows += await numberOf(engine, `select count(*) from ${table}`);
  await engine.close();
  for (const { child } of live) child.kill("SIGTERM");
  await Promise.all(live.map(({ ended }) => ended));
  return {
    rate: round(rate),
    figures: {
      worker_cpu_ms: round(each("process_cpu_seconds_total")),
      database_cpu_ms: round((servedLast - served) / (articles - counted)),
      rows: round(rows / articles),
      database_kb: round(size / 1000 / articles),
      stream_kb: round(state.bytes / 1000 / state.messages),
    },
  };
};

/** Articles of which writing is measured by itself, and how many go in one transaction. */
const written = 192;
const together = 32;

/**
 * Processor time of both sides for writing one article of twenty claims, linking left to jobs: on a machine with nothing
 * else to do they take turns, so that it is how long the writer's lock is held.
 */
const writingCost = async (postgres: PrivatePostgres): Promise<number> => {
  const store = await openStore(postgres.database(), { linker });
  const entries = Array.from({ length: written }, (_, seed) => madeReport(seed));
  const [used, served] = [process.cpuUsage(), postgres.processorTime()];
  for (let at = 0; at < written; at += together) await store.add(entries.slice(at, at + together), { link: "later" });
  const { user, system } = process.cpuUsage(used);
  const both = (user + system) / 1000 + postgres.processorTime() - served;
  await store.close();
  return both / written;
};

/** The scaling table for one and two workers of one thread each, and what one article costs each part. */
export const measureScale = async (articles: number, say: (line: string) => void): Promise<Figures> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-scale-"));
  const file = join(folder, "articles.jsonl");
  const lines = Array.from({ length: articles }, (_, seed) => `${JSON.stringify(longArticle(seed, articles))}\n`);
  writeFileSync(file, lines.join(""));
  const [nats, postgres] = await Promise.all([startNats(), startPostgres()]);
  const place = { nats, postgres, file, articles };
  try {
    const one = await withWorkers(1, place);
    say(`1 worker: ${one.rate} articles/s ${JSON.stringify(one.figures)}`);
    const two = await withWorkers(2, place);
    say(`2 workers: ${two.rate} articles/s ${JSON.stringify(two.figures)}`);
    return {
      articles,
      text_kb: round(lines.join("").length / 1000 / articles),
      workers_1_articles_per_s: one.rate,
      workers_2_articles_per_s: two.rate,
      ...one.figures,
      write_ms: round(await writingCost(postgres)),
    };
  } finally {
    await nats.stop();
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
