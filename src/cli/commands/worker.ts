import { Command, InvalidArgumentError } from "commander";
import type { RecordStore } from "../../core/record/store.ts";
import { bury, type Connection, patiently, takeFrom, whatWaits } from "../../stream/index.ts";
import { askParts, type Metrics, makeMetrics, serveProbes, startTraces } from "../../telemetry/index.ts";
import { inThreads, linkThrough, workThrough } from "../../worker/index.ts";
import { writeLine } from "../outcome.ts";
import { parsePort } from "../port.ts";
import { openRecord, shownPlace, storeOption } from "../store-place.ts";
import { linkReadings } from "../stream/link-readings.ts";
import { maxBytesOption, natsOption, replicasOption, type StreamOptions, streamOption } from "../stream/options.ts";
import { tellTrouble } from "../stream/tell-trouble.ts";
import { untilToldTwice } from "../stream/until-told-twice.ts";
import { withStream } from "../stream/with-stream.ts";
import { threadsOption } from "../threads.ts";
import { withRecord } from "../with-record.ts";

interface Options extends StreamOptions {
  readonly store: string;
  readonly threads: number;
  readonly firstLook: boolean;
  readonly originals: boolean;
  readonly link: boolean;
  readonly grace: number;
  readonly probes: number;
  readonly probesHost: string;
}

const queueReadings = async (connection: Connection) => {
  const { waiting, inHand, dead } = await whatWaits(connection);
  return {
    sitrep_queue_waiting: { help: "Articles in the stream that nobody has in hand", value: waiting },
    sitrep_queue_in_hand: { help: "Articles in the hands of all workers", value: inHand },
    sitrep_queue_dead: { help: "Articles that were given up", value: dead },
  };
};

const probesOf = (metrics: Metrics, connection: Connection, store: RecordStore) => {
  metrics.onScrape(() => queueReadings(connection));
  metrics.onScrape(() => linkReadings(store));
  const stream = () => (connection.isUp() ? Promise.resolve() : Promise.reject(new Error("no connection")));
  return { metrics, ready: () => askParts({ record: () => store.lastChange(), stream }) };
};

const parseGrace = (words: string): number => {
  const seconds = Number(words);
  if (!(seconds >= 0 && seconds <= 3600)) throw new InvalidArgumentError("seconds, from 0 to 3600");
  return seconds;
};

const run = async (options: Options, connection: Connection, store: RecordStore): Promise<void> => {
  const { threads, firstLook, originals, probes: port, probesHost: host, store: where, stream } = options;
  const metrics = makeMetrics();
  const endTraces = await startTraces();
  const probes = await serveProbes(probesOf(metrics, connection, store), { host, port });
  const { stopped, ended } = untilToldTwice(options.grace);
  const trouble = tellTrouble();
  const coders = inThreads(threads, { firstLook, originals });
  const taker = takeFrom(connection, {
    trouble: (error) => {
      trouble(error);
      metrics.trouble.inc({ part: "stream" });
    },
  });
  await writeLine(`taking from ${stream}; record: ${shownPlace(where)}; probes: http://${host}:${probes.port}/readyz`);
  try {
    const working = { taker, coders, store, metrics, stopped, ended, trouble };
    const jobs: Promise<unknown>[] = [
      workThrough({ ...working, bury: (delivery, refusal) => bury(connection, delivery, refusal, ended) }),
    ];
    if (options.link) jobs.push(linkThrough({ store, metrics, stopped, ended, trouble, once: false }));
    await Promise.all(jobs);
  } finally {
    await Promise.all([coders.close(), probes.close(), endTraces()]);
  }
};

export const worker = new Command("worker")
  .description(
    "take articles from the stream, code them, write them to the record and link their claims, until stopped",
  )
  .addOption(natsOption())
  .addOption(streamOption())
  .addOption(replicasOption())
  .addOption(maxBytesOption())
  .addOption(storeOption())
  .addOption(threadsOption())
  .option("--no-first-look", "read every article, also those that are not about politics or conflict")
  .option("--no-originals", "keep the text only, not the bytes that it was read from")
  .option("--no-link", "leave linking to other workers, or to sitrep link")
  .option(
    "--grace <seconds>",
    "how long what is in hand may take after SIGTERM before it is given back",
    parseGrace,
    20,
  )
  .option("--probes <port>", "port of /healthz, /readyz and /metrics; 0 takes any free one", parsePort, 9464)
  .option("--probes-host <address>", "address on which they listen", "127.0.0.1")
  .addHelpText(
    "after",
    `
Example:
  sitrep worker --nats nats://nats-1:4222 --store postgres://sitrep@db/sitrep

Any number of workers may run, on any number of machines. Each article is in the record once, whatever dies on the way;
one that no worker gets through is set aside: see sitrep dead. On SIGTERM a worker finishes what it has in hand; what is not
done after --grace seconds, or at a second SIGTERM, goes back to the stream. Spans go to OTEL_EXPORTER_OTLP_ENDPOINT where that is set.`,
  )
  .action((options: Options) =>
    withStream(options, async (connection) => {
      // The database may still be starting.
      await patiently(() => openRecord(options.store).then((store) => store.close()), { most: 30_000 }).catch(
        () => undefined,
      );
      await withRecord(options.store, (store) => run(options, connection, store), { makes: true });
    }),
  );
