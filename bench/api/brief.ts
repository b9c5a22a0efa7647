import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { briefFormats, readBrief, writeBrief } from "../../src/brief/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import type { Bench, Figures } from "../bench.ts";
import { madeReport } from "../record/made-world.ts";

const leastEvents = 10_000;
const perBatch = 100;

/** Milliseconds of processor time that something asynchronous takes. */
const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1000);
};

/**
 * A situation report on a whole record of 10,000 made-up events: milliseconds of processor time for reading what it is
 * made of and for writing it in each format, its sources, and megabytes of the process at its fullest.
 */
export const brief: Bench = {
  name: "brief",
  data: [],
  async run(_, say): Promise<Figures> {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-brief-"));
    const store = await openStore(join(folder, "record.db"), { linker });
    try {
      let events = 0;
      for (let at = 0; events < leastEvents; at += perBatch) {
        await store.add(Array.from({ length: perBatch }, (_, more) => madeReport(at + more)));
        ({ events } = await store.stats());
      }
      const figures: Record<string, number> = { events };
      let report = await readBrief(store, {}, "sitrep bench");
      figures.read_cpu_ms = await took(async () => {
        report = await readBrief(store, {}, "sitrep bench");
      });
      figures.sources = report.sources.length;
      for (const format of briefFormats) {
        figures[`${format}_cpu_ms`] = await took(() => writeBrief(report, format));
        say(`${format}: ${figures[`${format}_cpu_ms`]} ms`);
      }
      figures.mb = Math.round(process.resourceUsage().maxRSS / 1024);
      return figures;
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
