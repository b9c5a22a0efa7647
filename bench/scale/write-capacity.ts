import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { rewritten } from "./capacity.ts";

// Writes the derived figures of docs/scale.md anew, after a measured one was put into its table:
// node scripts/run.mjs bench/scale/write-capacity
const file = join(packageRoot(), "docs", "scale.md");
writeFileSync(file, rewritten(readFileSync(file, "utf8")));
