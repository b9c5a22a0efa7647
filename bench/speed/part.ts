import type { Figures } from "../bench.ts";

/** One measured speed. `files` are texts to read; figures end in their unit, as in `parse_tokens_per_s`. */
export interface SpeedPart {
  readonly name: string;
  run(files: readonly string[], say: (line: string) => void): Promise<Figures>;
}

/** Milliseconds of processor time that `work` takes: what one core needs, whatever else the machine does. */
export const timed = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
