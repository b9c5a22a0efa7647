import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "../../bench.ts";
import { textsOf } from "../analysing.ts";
import { makeNewsArchive, oneReportIn } from "./make-news-archive.ts";
import { runAdd } from "./run-add.ts";

/** Sizes of the archives in megabytes: what is held at once must not grow with them. */
const sizes = (process.env.SITREP_MEMORY_MB ?? "10 100 500 2000").split(" ").map(Number);

/**
 * Memory of `sitrep add` at its fullest by the size of the archive, analysis and storing and all: heavy pages of general
 * news, of which one in ten is a report and most of the others are passed over by the first look.
 */
export const bulkMemory: Bench = {
  name: "bulk-memory",
  data: ["text/news.txt"],
  run: async (files, say) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-memory-"));
    const texts = textsOf(files[0] ?? "");
    const figures: Record<string, number> = { one_report_in: oneReportIn };
    for (const size of sizes) {
      const file = join(folder, `${size}.warc`);
      await makeNewsArchive(file, texts, size * 1_000_000);
      const { seconds, megabytes, said } = runAdd(file, 2);
      rmSync(file);
      figures[`archive_${size}_mb_held_mb`] = megabytes;
      figures[`archive_${size}_mb_minutes`] = Math.round(seconds / 6) / 10;
      say(`${size} MB: ${megabytes} MB held at most, ${seconds.toFixed(0)} s; ${said}`);
    }
    rmSync(folder, { recursive: true, force: true });
    return figures;
  },
};
