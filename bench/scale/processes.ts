import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";

/** A run of the command line in a process of its own. */
export interface Run {
  readonly child: ChildProcess;
  /** Resolves with the exit code, or with the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly isOver: () => boolean;
  /** What it wrote on standard output and on standard error so far. */
  readonly said: () => string;
}

/** Starts `sitrep ARGS` from the build. */
export const runSitrep = (args: readonly string[]): Run => {
  const program = join(packageRoot(), "dist", "src", "cli", "main.js");
  const { NODE_ENV: _test, NODE_OPTIONS: _options, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said = (said + chunk).slice(-100_000);
    });
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return { child, ended, isOver: () => child.exitCode !== null || child.signalCode !== null, said: () => said };
};

/** Runs it to its end. Throws where it fails, with what it said. */
export const mustRun = async (args: readonly string[]): Promise<string> => {
  const run = runSitrep(args);
  const end = await run.ended;
  if (end !== 0) throw new Error(`sitrep ${args[0]} ended with ${end}: ${run.said()}`);
  return run.said();
};
