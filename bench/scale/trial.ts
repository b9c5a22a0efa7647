import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Engine } from "../../src/store/engine.ts";
import { openPostgres } from "../../src/store/postgres/open.ts";
import { connectStream, patiently, whatWaits } from "../../src/stream/index.ts";
import { seeded } from "../record/made-articles.ts";
import { type PrivatePostgres, startPostgres } from "../record/private-postgres.ts";
import { danglingIds, presentRecord } from "./present-record.ts";
import { type PrivateNats, startNats } from "./private-nats.ts";
import { mustRun, type Run, runSitrep } from "./processes.ts";
import { shortArticle } from "./short-articles.ts";

/** How large a trial is, and how often each part is killed in it. */
export interface TrialWishes {
  readonly articles: number;
  readonly workers: number;
  readonly kills: {
    readonly enqueue: number;
    readonly worker: number;
    readonly leader: number;
    readonly database: number;
  };
  readonly say: (line: string) => void;
}

export interface TrialFigures {
  readonly articles: number;
  readonly kills_of_enqueue: number;
  readonly kills_of_workers: number;
  readonly kills_of_leaders: number;
  readonly kills_of_database: number;
  /** Tables whose digest differs from that of the single process; 0 is byte for byte equal. */
  readonly tables_that_differ: number;
  readonly former_ids_that_lead_nowhere: number;
  readonly dead_letters: number;
  readonly workers_ended_well: number;
  readonly claims: number;
  readonly events: number;
  /** Seconds of the single process and of the workers, which run side by side. */
  readonly single_s: number;
  readonly workers_s: number;
}

interface Trial extends TrialWishes {
  readonly nats: PrivateNats;
  readonly postgres: PrivatePostgres;
  /** A server that nobody strikes, for the single process. */
  readonly calm: PrivatePostgres;
  readonly store: string;
  readonly engine: Engine;
  readonly file: string;
}

const stream = "TRIAL";
/** Milliseconds that everything together may take without an article more in the record. */
const longestStandstill = 180_000;

const countArticles = ({ engine }: Trial): Promise<number> =>
  patiently(
    async () => {
      const { rows } = await sql<{ n: number }>`select count(*) as n from articles`.execute(engine.db);
      return rows[0]?.n ?? 0;
    },
    { most: 120_000 },
  ).catch(() => 0);

const startWorker = ({ nats, store }: Trial): Run =>
  runSitrep(
    ["worker", "--nats", nats.url, "--stream", stream, "--replicas", "3", "--store", store].concat([
      "--threads",
      "1",
      "--probes",
      "0",
    ]),
  );

/** Sends everything; so often the sender is killed on its way and started again. */
const enqueueUnderKills = async (trial: Trial): Promise<void> => {
  const { nats, file, kills, articles, say } = trial;
  const args = ["enqueue", file, "--nats", nats.url, "--stream", stream, "--replicas", "3"];
  const connection = await connectStream(nats.url, stream);
  for (let kill = 1; kill <= kills.enqueue; kill++) {
    const run = runSitrep(args);
    const goal = (articles * kill) / (kills.enqueue + 1);
    while (!run.isOver() && (await whatWaits(connection).catch(() => ({ last: 0 }))).last < goal) await pause(20);
    run.child.kill("SIGKILL");
    await run.ended;
    say(`killed the sender after ${(await whatWaits(connection).catch(() => ({ last: 0 }))).last} articles`);
  }
  await connection.close();
  say((await mustRun(args)).trim());
};

const killLeader = async ({ nats, say }: Trial): Promise<void> => {
  const connection = await connectStream(nats.url, stream);
  const { cluster } = await patiently(() => connection.control.streams.info(stream));
  await connection.close();
  const leader = cluster?.leader ?? nats.names[0] ?? "";
  await nats.kill(leader);
  say(`killed ${leader}, the leader of the stream`);
  await pause(1500);
  nats.start(leader);
};

const killDatabase = async ({ postgres, say }: Trial): Promise<void> => {
  postgres.kill();
  say("killed the database");
  await pause(1000);
  await patiently(async () => postgres.start(), { most: 60_000 });
};

type Victim = "worker" | "leader" | "database";

/** The order of the kills, shuffled by a seed. */
const planOf = ({ kills, articles }: TrialWishes): readonly Victim[] => {
  const all = (["worker", "leader", "database"] as const).flatMap((victim) =>
    Array<Victim>(kills[victim]).fill(victim),
  );
  const random = seeded(articles);
  return all
    .map((victim) => ({ victim, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ victim }) => victim);
};

const isSettled = async (trial: Trial): Promise<boolean> => {
  const { nats, engine } = trial;
  const connection = await connectStream(nats.url, stream);
  try {
    const { waiting, inHand } = await patiently(() => whatWaits(connection));
    if (waiting + inHand > 0) return false;
  } finally {
    await connection.close();
  }
  const { rows } = await sql<{ n: number }>`select count(*) as n from link_jobs`.execute(engine.db);
  return rows[0]?.n === 0;
};

/** Runs the workers, strikes at even steps of the progress, and waits until nothing is left to do; gives the live workers. */
const workUnderKills = async (trial: Trial): Promise<Run[]> => {
  const { workers, articles, say } = trial;
  const plan = [...planOf(trial)];
  const strikes = plan.length;
  const random = seeded(articles + 1);
  const live = Array.from({ length: workers }, () => startWorker(trial));
  let last = { count: 0, at: Date.now() };
  for (;;) {
    // As whatever watches over processes does: one that ended by itself, since the database was away, is started again.
    for (const [at, run] of live.entries()) if (run.isOver()) live[at] = startWorker(trial);
    const count = await countArticles(trial);
    if (count > last.count) last = { count, at: Date.now() };
    if (Date.now() - last.at > longestStandstill && !(await isSettled(trial)))
      throw new Error(`nothing moves at ${count} articles: ${live.map(({ said }) => said()).join("\n")}`);
    const due = plan.length > 0 && count >= (articles * (strikes - plan.length + 0.5)) / (strikes + 0.5);
    if (!due) {
      if (plan.length === 0 && count >= articles && (await isSettled(trial))) return live;
      await pause(250);
      continue;
    }
    const victim = plan.shift();
    if (victim === "leader") await killLeader(trial);
    else if (victim === "database") await killDatabase(trial);
    else {
      const at = Math.floor(random() * live.length);
      live[at]?.child.kill("SIGKILL");
      say(`killed worker ${at + 1} at ${count} articles`);
      live[at] = startWorker(trial);
    }
  }
};

const differing = (a: Awaited<ReturnType<typeof presentRecord>>, b: typeof a): readonly string[] =>
  Object.keys(a).filter((table) => a[table]?.sha256 !== b[table]?.sha256);

const compare = async (
  single: string,
  trial: Trial,
): Promise<Pick<TrialFigures, "tables_that_differ" | "claims" | "events" | "former_ids_that_lead_nowhere">> => {
  const alone = openPostgres(single);
  try {
    const [one, many] = [await presentRecord(alone), await presentRecord(trial.engine)];
    for (const table of differing(one, many))
      trial.say(`${table} differs: ${one[table]?.rows} rows alone, ${many[table]?.rows} under kills`);
    return {
      tables_that_differ: differing(one, many).length,
      claims: many.claims?.rows ?? 0,
      events: many.events?.rows ?? 0,
      former_ids_that_lead_nowhere: await danglingIds(trial.engine),
    };
  } finally {
    await alone.close();
  }
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = Date.now();
  await work();
  return Math.round((Date.now() - start) / 100) / 10;
};

const runTrial = async (trial: Trial): Promise<TrialFigures> => {
  const { articles, calm, file, kills, say, nats } = trial;
  const single = calm.database();
  const alone = async () => {
    const taken = await seconds(() => mustRun(["add", file, "--store", single, "--threads", "1"]));
    say(`one process alone: ${taken} s`);
    return taken;
  };
  const together = async () => {
    await enqueueUnderKills(trial);
    let live: Run[] = [];
    const taken = await seconds(async () => {
      live = await workUnderKills(trial);
    });
    say(`the workers: ${taken} s`);
    for (const { child } of live) child.kill("SIGTERM");
    return { taken, ends: await Promise.all(live.map(({ ended }) => ended)) };
  };
  // Side by side, since each of them waits for much of its time.
  const [single_s, { taken: workers_s, ends }] = await Promise.all([alone(), together()]);
  const connection = await connectStream(nats.url, stream);
  const { dead } = await patiently(() => whatWaits(connection));
  await connection.close();
  return {
    articles,
    kills_of_enqueue: kills.enqueue,
    kills_of_workers: kills.worker,
    kills_of_leaders: kills.leader,
    kills_of_database: kills.database,
    ...(await compare(single, trial)),
    dead_letters: dead,
    workers_ended_well: ends.filter((end) => end === 0).length,
    single_s,
    workers_s,
  };
};

/**
 * Articles through a cluster of three NATS servers and several workers into PostgreSQL, while the sender, workers, the
 * leader of the stream and the database are killed with SIGKILL; then the record is held against that of one process.
 */
export const scaleTrial = async (wishes: TrialWishes): Promise<TrialFigures> => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-trial-"));
  const file = join(folder, "articles.jsonl");
  const lines = Array.from({ length: wishes.articles }, (_, seed) => shortArticle(seed, wishes.articles / 3, 2));
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const [nats, postgres, calm] = await Promise.all([
    startNats({ servers: 3 }),
    startPostgres(),
    startPostgres({ durable: false }),
  ]);
  const store = postgres.database();
  const engine = openPostgres(store);
  try {
    return await runTrial({ ...wishes, nats, postgres, calm, store, engine, file });
  } finally {
    await engine.close();
    await nats.stop();
    postgres.stop();
    calm.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};
