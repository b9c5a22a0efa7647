import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { type Connection, connectStream, whatWaits } from "../../src/stream/index.ts";
import type { Figures } from "../bench.ts";
import { memoryOf } from "../process-memory.ts";
import { startPostgres } from "../record/private-postgres.ts";
import { memorySlope } from "../soak/memory-slope.ts";
import { startNats } from "./private-nats.ts";
import { mustRun, type Run, runSitrep } from "./processes.ts";
import { shortArticle } from "./short-articles.ts";
import { slowProxy } from "./slow-proxy.ts";

/** How long a worker runs with a quick database, and then with one that answers so many milliseconds later. */
export interface SlowStoreWishes {
  readonly articles: number;
  readonly freeSeconds: number;
  readonly slowSeconds: number;
  readonly delay: number;
  readonly say: (line: string) => void;
}

interface Phase {
  readonly articles_per_s: number;
  /** Articles that the worker had taken and not yet given an end, at the most. */
  readonly in_hand_most: number;
  readonly mb_most: number;
  readonly mb_per_hour: number;
}

interface Watched {
  readonly worker: Run;
  readonly connection: Connection;
  readonly count: () => Promise<number>;
  readonly say: (line: string) => void;
}

const watch = async ({ worker, connection, count, say }: Watched, seconds: number): Promise<Phase> => {
  const begun = Date.now();
  const first = await count();
  const samples: { at: number; megabytes: number; inHand: number }[] = [];
  while (Date.now() - begun < seconds * 1000) {
    if (worker.isOver()) throw new Error(`the worker ended: ${worker.said()}`);
    const [{ waiting, inHand }, memory] = [await whatWaits(connection), memoryOf(worker.child.pid)];
    if (waiting === 0) throw new Error("nothing waits any more: more articles are needed");
    samples.push({ at: (Date.now() - begun) / 1000, megabytes: memory?.megabytes ?? 0, inHand });
    if (samples.length % 15 === 0) say(`${inHand} in hand, ${memory?.megabytes} MB, ${await count()} articles`);
    await pause(1000);
  }
  const rate = ((await count()) - first) / ((Date.now() - begun) / 1000);
  return {
    articles_per_s: Math.round(rate * 100) / 100,
    in_hand_most: Math.max(...samples.map(({ inHand }) => inHand)),
    mb_most: Math.max(...samples.map(({ megabytes }) => megabytes)),
    mb_per_hour: memorySlope(samples.filter(({ at }) => at > seconds / 3)) ?? 0,
  };
};

const named = (name: string, phase: Partial<Phase>): Figures =>
  Object.fromEntries(Object.entries(phase).map(([key, value]) => [`${name}_${key}`, value]));

/** What a worker holds while its database is quick, and while every answer of it is held up: the stream waits, not memory. */
export const slowStore = async ({
  articles,
  freeSeconds,
  slowSeconds,
  delay,
  say,
}: SlowStoreWishes): Promise<Figures> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-slow-"));
  const file = join(folder, "articles.jsonl");
  const lines = Array.from({ length: articles }, (_, seed) => shortArticle(seed, articles / 3, 2));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const [nats, postgres] = await Promise.all([startNats(), startPostgres()]);
  const store = postgres.database();
  const proxy = await slowProxy(Number(new URL(store).port));
  const through = new URL(store);
  through.port = String(proxy.port);
  const engine = openPostgres(store);
  const connection = await connectStream(nats.url, "SLOW");
  const from = ["--nats", nats.url, "--stream", "SLOW"];
  const count = async () =>
    (await sql<{ n: number }>`select count(*) as n from articles`.execute(engine.db)).rows[0]?.n ?? 0;
  try {
    say((await mustRun(["enqueue", file, ...from])).trim());
    const worker = runSitrep(["worker", ...from, "--store", through.href, "--threads", "1", "--probes", "0"]);
    const watched = { worker, connection, count, say };
    while (!worker.said().includes("/readyz") || (await count()) === 0) {
      if (worker.isOver()) throw new Error(`the worker ended: ${worker.said()}`);
      await pause(200);
    }
    const free = await watch(watched, freeSeconds);
    proxy.delay(delay);
    say(`every request to the database is held up for ${delay} ms`);
    const slow = await watch(watched, slowSeconds);
    proxy.delay(0);
    worker.child.kill("SIGTERM");
    await worker.ended;
    const { mb_per_hour: _warming, ...quick } = free;
    return { delay_ms: delay, ...named("free", quick), ...named("slow", slow) };
  } finally {
    await connection.close();
    await engine.close();
    await proxy.stop();
    await nats.stop();
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
