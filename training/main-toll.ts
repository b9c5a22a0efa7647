import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIncidents, weightsFile } from "../bench/accuracy/incidents/read-incidents.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { trainMainToll } from "./main-toll/train.ts";

// node scripts/run.mjs training/main-toll makes models/main-toll.json anew, the same bytes on every run.
const say = (line: string): void => console.log(line);
const corpus = join(packageRoot(), "..", "shared", "corpora", "incidents", "train.jsonl");
const weights = trainMainToll(readIncidents(corpus, say), say);
const rows = Object.entries(weights.whole).map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`);
const { bias, support, trust } = weights;
const rest = JSON.stringify({ bias, trust, support });
writeFileSync(weightsFile(), `{"whole":{\n${rows.join(",\n")}\n},${rest.slice(1)}\n`);
say(
  `${weightsFile().split("/").slice(-2).join("/")}: ${rows.length} features, ${Object.keys(support).length} supports`,
);
