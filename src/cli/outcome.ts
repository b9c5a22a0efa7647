import type { Refusal } from "../core/errors.ts";

/** Exit codes of the contract: all read, some refused, wrong usage. */
export const exitCodes = { allRead: 0, someRefused: 1, wrongUsage: 2 } as const;

/** Tells refusals and notes on standard error, one line each, and remembers what the exit code must be. */
export interface Outcome {
  /** Something was refused that others tell of. */
  someRefused(): void;
  refuse(origin: string, refusal: Refusal): void;
  note(origin: string, text: string): void;
}

export const outcome: Outcome = {
  someRefused() {
    process.exitCode = exitCodes.someRefused;
  },
  refuse(origin, refusal) {
    process.exitCode = exitCodes.someRefused;
    process.stderr.write(`${origin}: ${refusal.message}\n`);
  },
  note(origin, text) {
    process.stderr.write(`${origin}: note: ${text}\n`);
  },
};

/** Writes a line to standard output and waits where the reader is slower than we are. */
export const writeLine = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
};
