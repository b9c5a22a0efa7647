import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { madeArticle } from "../record/made-articles.ts";
import type { SpeedPart } from "./part.ts";

const articles = 1600;
const perBatch = 16;

/** Articles with six event claims each, stored, linked and on disk: seconds by the clock, because the disk takes its part. */
export const storing: SpeedPart = {
  name: "storing",
  run: async (_files, say) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-storing-"));
    const store = await openStore(join(folder, "record.db"), { linker });
    const entries = Array.from({ length: articles }, (_, seed) => madeArticle(seed, 6));
    const start = performance.now();
    for (let at = 0; at < articles; at += perBatch) await store.add(entries.slice(at, at + perBatch));
    const seconds = (performance.now() - start) / 1000;
    const { events } = await store.stats();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
    say(`${articles} articles of six claims stored and linked to ${events} events in ${seconds.toFixed(1)} s`);
    return { store_articles_per_s: Math.round(articles / seconds) };
  },
};
