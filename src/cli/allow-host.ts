import { Option } from "commander";

const add = (word: string, before: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...before, word.toLowerCase()]);

/** `--allow-host`: hosts of the user's own network that may be fetched from. Without it only the public Internet is. */
export const allowHostOption = (): Option =>
  new Option("--allow-host <host>", "fetch from this host although it is private; host or host:port, may be repeated")
    .argParser(add)
    .default(new Set<string>(), "none");
