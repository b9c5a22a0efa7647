import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { memoryOf } from "../process-memory.ts";
import type { Sample } from "./memory-slope.ts";

/** A command that runs beside the others, its memory and what it complained of. */
export interface WatchedProcess {
  readonly name: string;
  readonly child: ChildProcess;
  readonly samples: Sample[];
  readonly complaints: string[];
  /** The first line that it printed. */
  readonly ready: Promise<string>;
  sample(seconds: number): void;
  stop(): Promise<void>;
}

/** Seconds of processor time that a process has used; the system counts them in hundredths. */
const processorOf = (pid: number | undefined): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
};

/** Lines on standard error that tell how things go are no complaints. */
const plain = /articles so far|put reports into it|: note: |^\d+ articles, /;

export const startProcess = (name: string, args: readonly string[]): WatchedProcess => {
  const child = spawn(process.execPath, [join(packageRoot(), "bin", "sitrep.mjs"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const samples: Sample[] = [];
  const complaints: string[] = [];
  let said = "";
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += said.length < 10_000 ? chunk.toString() : "";
      if (said.includes("\n")) resolve(said.split("\n")[0] ?? "");
    });
  });
  child.stderr.on("data", (chunk: Buffer) => {
    for (const line of chunk.toString().split("\n"))
      if (line.trim() && !plain.test(line)) complaints.push(`${name}: ${line.trim().slice(0, 200)}`);
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  let stopping = false;
  child.on("close", (code) => {
    if (!stopping) complaints.push(`${name}: ended with ${code}`);
  });
  return {
    name,
    child,
    samples,
    complaints,
    ready,
    sample: (at) => {
      const memory = memoryOf(child.pid);
      if (memory) samples.push({ at: Math.round(at), ...memory, cpu: processorOf(child.pid) });
    },
    stop: async () => {
      stopping = true;
      child.kill("SIGTERM");
      await ended;
    },
  };
};
