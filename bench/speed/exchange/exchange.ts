import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { exportFormats, importFormatOf } from "../../../src/exchange/index.ts";
import { packageRoot } from "../../../src/pipeline/node-resources.ts";
import type { Bench } from "../../bench.ts";

const few = Number(process.env.SITREP_EXCHANGE_EVENTS ?? 20_000);
const many = Number(process.env.SITREP_EXCHANGE_MANY ?? 1_000_000);
/** Formats of which many more are written too, so that one sees whether the memory grows. */
const large = ["acled", "ged", "plover", "geojson", "parquet", "claims"];

const tookSchema = z.object({ seconds: z.number(), megabytes: z.number(), written: z.number() });

const carry = (mode: "export" | "import", format: string, file: string, count: number) => {
  const program = join(packageRoot(), "dist", "bench", "speed", "exchange", "carry.js");
  const done = spawnSync(process.execPath, [program, mode, format, file, String(count)], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${mode} ${format}: ${done.stderr.slice(0, 500)}`);
  return tookSchema.parse(JSON.parse(done.stdout));
};

/**
 * Every export of a made-up record of 20,000 events to a file, and back, each in a process of its own: seconds of
 * processor time and megabytes at its fullest. Some with a million events.
 */
export const exchange: Bench = {
  name: "exchange",
  data: [],
  run: async (_, say) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-exchange-"));
    const figures: Record<string, number> = { events: few, many_events: many };
    const note = (name: string, mode: "export" | "import", count: number, key: string): void => {
      const file = join(folder, name);
      const { seconds, megabytes, written } = carry(mode, name, file, count);
      figures[`${key}_${mode}_cpu_s`] = Math.round(10 * seconds) / 10;
      figures[`${key}_${mode}_mb`] = megabytes;
      const size = Math.round(statSync(file).size / 1e6);
      say(
        `${mode} ${name}: ${written} of ${count} events, ${size} MB, ${seconds.toFixed(1)} s, ${megabytes} MB of memory`,
      );
    };
    try {
      for (const { name } of exportFormats) {
        const key = name.replaceAll("-", "_");
        note(name, "export", few, key);
        if (importFormatOf(name)) note(name, "import", few, key);
        if (large.includes(name)) note(name, "export", many, `${key}_many`);
        if (name === "acled") note(name, "import", many, `${key}_many`);
        rmSync(join(folder, name), { force: true });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return figures;
  },
};
