import { InvalidArgumentError } from "commander";

export const usualPort = 8642;

/** Reads `--port`; 0 takes any free one. */
export const parsePort = (words: string): number => {
  const port = Number(words);
  if (!/^\d{1,5}$/.test(words) || port > 65_535) throw new InvalidArgumentError("a port is a number from 0 to 65535");
  return port;
};
