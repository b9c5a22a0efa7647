import { Command } from "commander";
import type { ColumnMapping } from "../../article/index.ts";
import type { LocalDate } from "../../core/date.ts";
import { Refusal } from "../../core/errors.ts";
import { type Connection, whatWaits } from "../../stream/index.ts";
import { allowHostOption } from "../allow-host.ts";
import { openJournal } from "../bulk/journal.ts";
import { showProgress } from "../bulk/progress.ts";
import { wholeSize } from "../bulk/whole-size.ts";
import { columnsOption, inputsArgument, parsePublished } from "../each-analysis.ts";
import { filesBelow } from "../input/files-below.ts";
import { outcome, writeLine } from "../outcome.ts";
import { refusedFile } from "../refused-file.ts";
import { maxBytesOption, natsOption, replicasOption, type StreamOptions, streamOption } from "../stream/options.ts";
import { type SendListener, sendInputs } from "../stream/send-inputs.ts";
import { withStream } from "../stream/with-stream.ts";
import { untilStopped } from "../until-stopped.ts";

interface Options extends StreamOptions {
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  readonly allowHost: ReadonlySet<string>;
}

const send = async (files: string[], options: Options, connection: Connection): Promise<void> => {
  const progress = showProgress(await wholeSize(files));
  const words = "stopping when the stream has what is under way; press Ctrl+C again to stop at once";
  const signal = untilStopped(progress.tell, words);
  const { published, columns, allowHost, nats, stream } = options;
  const aside = refusedFile(nats);
  const counts = { new: 0, again: 0 };
  let waited = false;
  const listener: SendListener = {
    sent: (how) => counts[how]++,
    refused: (refused) => {
      outcome.refuse(refused.origin, refused.refusal);
      aside.add(refused);
    },
    waiting: (full) => {
      if (!waited) progress.tell(full ? "the stream is full: waiting for the workers" : "waiting for the NATS servers");
      waited = true;
    },
    progress: progress.show,
  };
  const journal = openJournal(`${nats}/${stream}`, {
    kind: "enqueuing",
    options: JSON.stringify({ published, columns }),
    lastChange: (await whatWaits(connection)).last,
    goingOn: () => progress.tell("going on where an earlier run was broken off"),
  });
  const read = { ...(published ? { published } : {}), ...(columns ? { columns } : {}), allowHost, signal };
  try {
    await sendInputs(filesBelow(files), { connection, journal, read, signal, listener });
    if (!signal.aborted) journal.finish();
  } catch (error) {
    if (!(signal.aborted && error instanceof Refusal)) throw error;
  } finally {
    progress.stop();
  }
  const kept = aside.count() > 0 ? `; ${aside.count()} refused, kept in ${aside.path}` : "";
  await writeLine(`${counts.new} sent, ${counts.again} in the stream before${kept}; stream: ${stream}`);
  if (!signal.aborted) return;
  progress.tell("stopped before the end: the same command goes on from here");
  process.exitCode = 130;
};

export const enqueue = new Command("enqueue")
  .description("put articles into a NATS JetStream stream, from which sitrep worker takes them")
  .argument("<file...>", `${inputsArgument}; folders of these; or an address (https://...)`)
  .addOption(natsOption())
  .addOption(streamOption())
  .addOption(replicasOption())
  .addOption(maxBytesOption())
  .option("--published <date>", "publication date for inputs that give none, YYYY-MM-DD", parsePublished)
  .addOption(columnsOption())
  .addOption(allowHostOption())
  .addHelpText(
    "after",
    `
Examples:
  sitrep enqueue crawl.warc.gz --nats nats://nats-1:4222,nats://nats-2:4222 --replicas 3
  cat articles.jsonl | sitrep enqueue -

An article that is sent twice stands in the stream once. While the stream is full, or its servers are away, this waits.
A run that was broken off goes on where it was when the same command is started again.`,
  )
  .action((files: string[], options: Options) => withStream(options, (connection) => send(files, options, connection)));
