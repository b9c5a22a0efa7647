import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../../../src/pipeline/node-resources.ts";

const usageSchema = z.object({ cpu: z.number(), rss: z.number() });

/** Asks the process at its end what it took: seconds of processor time of all its threads, and megabytes at its fullest. */
const ask =
  "data:text/javascript,process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write(JSON.stringify({cpu:(u+s)/1e6,rss:m/1024})+String.fromCharCode(10))})";

export interface AddRun {
  /** By the clock, from start to end. */
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly said: string;
}

/** Runs `sitrep add` on a file over a fresh record, held to so many cores. */
export const runAdd = (file: string, cores: number, options: readonly string[] = []): AddRun => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-bulk-bench-"));
  const main = join(packageRoot(), "dist", "src", "cli", "main.js");
  const command = [process.execPath, main, "add", file, "--threads", String(cores), ...options];
  const held = ["taskset", "-c", cores === 1 ? "0" : `0-${cores - 1}`, ...command];
  const start = performance.now();
  const done = spawnSync(held[0] ?? "", [...held.slice(1), "--store", join(folder, "record.db")], {
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: `--import ${ask}` },
  });
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  const usages = done.stderr.split("\n").flatMap((line) => {
    try {
      return usageSchema.safeParse(JSON.parse(line)).data ?? [];
    } catch {
      return [];
    }
  });
  return {
    seconds,
    cpu: Math.max(0, ...usages.map(({ cpu }) => cpu)),
    megabytes: Math.round(Math.max(0, ...usages.map(({ rss }) => rss))),
    said: done.stdout.trim(),
  };
};
