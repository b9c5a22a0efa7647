import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { rewritten } from "./capacity.ts";

// Puts what `npm run bench -- scale` measured into docs/scale.md, and derives its other figures anew:
// node scripts/run.mjs bench/scale/write-capacity
const read = (...path: readonly string[]): string => readFileSync(join(packageRoot(), ...path), "utf8");
const { scale } = JSON.parse(read("bench", "results.json"));
writeFileSync(join(packageRoot(), "docs", "scale.md"), rewritten(read("docs", "scale.md"), scale));
