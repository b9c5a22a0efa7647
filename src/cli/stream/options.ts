import { InvalidArgumentError, Option } from "commander";
import { isStreamName, usualStream } from "../../stream/index.ts";

/** Where the NATS servers are: `--nats`, else NATS_URL, else this machine. */
export const natsOption = (): Option =>
  new Option("--nats <addresses>", "NATS servers with JetStream: nats://host:4222, several with commas between them")
    .env("NATS_URL")
    .default("nats://127.0.0.1:4222");

const parseStream = (name: string): string => {
  if (!isStreamName(name)) throw new InvalidArgumentError("letters, digits, - and _, at most 40");
  return name;
};

export const streamOption = (): Option =>
  new Option("--stream <name>", "stream of articles").argParser(parseStream).default(usualStream);

export const replicasOption = (): Option =>
  new Option("--replicas <number>", "servers that keep each article, when the stream is made")
    .choices(["1", "3", "5"])
    .default("1");

const parseBytes = (words: string): number => {
  const size = Number(words);
  if (!(Number.isFinite(size) && size > 0)) throw new InvalidArgumentError("a number of gigabytes above 0");
  return Math.round(size * 1024 ** 3);
};

/** A stream that is full makes those wait who send. */
export const maxBytesOption = (): Option =>
  new Option("--max-gigabytes <number>", "what may wait in the stream, when it is made; whoever sends more waits")
    .argParser(parseBytes)
    .default(10 * 1024 ** 3, "10");

/** What `--nats`, `--stream`, `--replicas` and `--max-gigabytes` give. */
export interface StreamOptions {
  readonly nats: string;
  readonly stream: string;
  readonly replicas: string;
  readonly maxGigabytes: number;
}
