import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cutInput, makeArticle, type Piece, readOrRefuse } from "../../../src/article/index.ts";
import type { Article } from "../../../src/core/contract/article.ts";
import type { Entry } from "../../../src/core/record/store.ts";
import { analyse } from "../../../src/pipeline/analyse.ts";
import { firstLookAt } from "../../../src/pipeline/first-look.ts";
import { linker } from "../../../src/pipeline/linker.ts";
import { nodeResources } from "../../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../../src/pipeline/order.ts";
import type { Step } from "../../../src/pipeline/run.ts";
import { openStore } from "../../../src/store/index.ts";
import { packOriginal } from "../../../src/worker/index.ts";

/** Milliseconds of processor time since `start`. */
const since = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Times each step of the analysis apart. */
const timedSteps = (steps: readonly Step[], times: Map<string, number>): readonly Step[] =>
  steps.map((step) => ({
    ...step,
    run: (input, trace) => {
      const start = process.cpuUsage();
      const found = step.run(input, trace);
      times.set(step.name, (times.get(step.name) ?? 0) + since(start));
      return found;
    },
  }));

/** Milliseconds of processor time that each step of the way takes an article, on one core, first look aside. */
export const timeSteps = async (file: string): Promise<{ articles: number; times: ReadonlyMap<string, number> }> => {
  const times = new Map<string, number>();
  const timed = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const start = process.cpuUsage();
    const result = await work();
    times.set(name, (times.get(name) ?? 0) + since(start));
    return result;
  };
  const pieces = await timed("cutting", async () => {
    const found: Piece[] = [];
    for await (const piece of cutInput({ name: file, chunks: createReadStream(file) }, {}))
      if (!("refusal" in piece)) found.push(piece);
    return found;
  });
  const articles = await timed("reading", async () => {
    const found: Article[] = [];
    for (const piece of pieces) {
      const item = await readOrRefuse(piece);
      if ("source" in item) found.push(await makeArticle(item.source));
    }
    return found;
  });
  await timed("first look", async () => articles.map(firstLookAt));
  const originals = await timed("packing originals", async () => pieces.map(packOriginal));
  const steps = timedSteps(analysisSteps(nodeResources()), times);
  const entries = articles.map((article, at): Entry => {
    const original = originals[at];
    return { article, claims: analyse(steps, article).claims, analysis: "1", ...(original ? { original } : {}) };
  });
  const folder = mkdtempSync(join(tmpdir(), "sitrep-steps-"));
  const store = await openStore(join(folder, "record.db"), { linker });
  await timed("storing and linking", async () => {
    for (let at = 0; at < entries.length; at += 32) await store.add(entries.slice(at, at + 32));
  });
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  return { articles: articles.length, times };
};
