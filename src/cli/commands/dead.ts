import { Command, InvalidArgumentError } from "commander";
import { type Connection, type DeadLetter, deadLetters, forget, requeue } from "../../stream/index.ts";
import { writeLine } from "../outcome.ts";
import { maxBytesOption, natsOption, replicasOption, type StreamOptions, streamOption } from "../stream/options.ts";
import { withStream } from "../stream/with-stream.ts";

interface Options extends StreamOptions {
  readonly requeue?: boolean;
  readonly forget?: boolean;
  readonly json?: boolean;
}

const show = ({ data, ...told }: DeadLetter, json: boolean): Promise<void> => {
  const { number, at, origin, code, reason, times } = told;
  const bytes = data.length;
  return writeLine(
    json ? JSON.stringify({ ...told, bytes }) : `${number}  ${at}  ${origin}  ${code}: ${reason} (${times} deliveries)`,
  );
};

const run = async (numbers: readonly number[], options: Options, connection: Connection): Promise<void> => {
  let count = 0;
  for await (const letter of deadLetters(connection)) {
    if (numbers.length > 0 && !numbers.includes(letter.number)) continue;
    count++;
    if (options.requeue) await requeue(connection, letter);
    else if (options.forget) await forget(connection, letter);
    await show(letter, options.json === true);
  }
  if (options.json) return;
  const what = options.requeue ? "back in the stream" : options.forget ? "forgotten" : "set aside";
  await writeLine(`${count} ${what}`);
};

const parseNumber = (word: string, before: readonly number[] = []): readonly number[] => {
  const number = Number(word);
  if (!(Number.isSafeInteger(number) && number > 0)) throw new InvalidArgumentError("the number that the list shows");
  return [...before, number];
};

export const dead = new Command("dead")
  .description("list the articles that workers gave up, with the reason; put them back into the stream, or forget them")
  .argument("[number...]", "only these of the list", parseNumber)
  .option("--requeue", "put them back into the stream")
  .option("--forget", "forget them for good")
  .option("--json", "one JSON object a line")
  .addOption(natsOption())
  .addOption(streamOption())
  .addOption(replicasOption())
  .addOption(maxBytesOption())
  .addHelpText("after", "\nExamples:\n  sitrep dead\n  sitrep dead 3 7 --requeue")
  .action((numbers: readonly number[] | undefined, options: Options) =>
    withStream(options, (connection) => run(numbers ?? [], options, connection)),
  );
