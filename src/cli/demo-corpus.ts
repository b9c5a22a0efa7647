import { join } from "node:path";
import type { Entry, RecordStore } from "../core/record/store.ts";
import { analyse } from "../pipeline/analyse.ts";
import { analysisVersion } from "../pipeline/analysis-version.ts";
import { nodeResources, packageRoot } from "../pipeline/node-resources.ts";
import { analysisSteps } from "../pipeline/order.ts";
import type { Resources } from "../pipeline/resources.ts";
import { readArticles } from "./input/read-articles.ts";
import { openRecord } from "./store-place.ts";

const corpus = () => join(packageRoot(), "examples", "northern-kosovo.jsonl");

/** Adds the bundled corpus to a record; gives the number of its reports. */
export const addCorpus = async (
  store: RecordStore,
  resources: Resources,
  analysis = analysisVersion(resources),
): Promise<number> => {
  const steps = analysisSteps(resources);
  const entries: Entry[] = [];
  for await (const read of readArticles([corpus()])) {
    if ("refusal" in read) throw read.refusal;
    entries.push({ article: read.article, claims: analyse(steps, read.article).claims, analysis });
  }
  return (await store.add(entries)).length;
};

/** A record in memory that holds the bundled corpus and nothing else. */
export const openDemoRecord = async (): Promise<RecordStore> => {
  const store = await openRecord(":memory:");
  await addCorpus(store, nodeResources());
  return store;
};
