import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fuzz } from "./fuzz.ts";

// npm run fuzz [-- SECONDS [SEED]]: ten minutes unless told otherwise. Inputs that fail are kept in fuzz-failures/.
const [seconds = 600, from = 1] = process.argv.slice(2).map(Number);
if (!(seconds > 0) || !Number.isInteger(from)) {
  console.error("usage: npm run fuzz [-- SECONDS [SEED]]");
  process.exit(2);
}
const { failures, ...figures } = await fuzz(seconds, { from, say: (line) => console.log(line) });
for (const { format, seed, input } of failures) {
  mkdirSync("fuzz-failures", { recursive: true });
  writeFileSync(join("fuzz-failures", `${seed}-${format}`), input.bytes);
}
console.log(JSON.stringify({ ...figures, failures: failures.length, seconds }));
process.exitCode = failures.length > 0 ? 1 : 0;
