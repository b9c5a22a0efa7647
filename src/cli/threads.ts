import { InvalidArgumentError, Option } from "commander";
import { usualThreads } from "../worker/index.ts";

const parseThreads = (words: string): number => {
  const threads = Number(words);
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 256))
    throw new InvalidArgumentError("a whole number from 1 to 256");
  return threads;
};

export const threadsOption = (): Option =>
  new Option("--threads <number>", "threads that read and code").argParser(parseThreads).default(usualThreads());
