import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readModelFile, writeModelFile } from "../src/language/model/model-file.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { readGold } from "./gold-data.ts";
import type { Sections } from "./sections.ts";
import { steps } from "./steps.ts";

// npm run train makes the whole model; npm run train -- STEP... makes parts of it anew and keeps the others.
const started = performance.now();
const say = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const names = process.argv.slice(2);
const wrong = names.find((name) => !steps.some((step) => step.name === name));
if (wrong) {
  console.error(`no step is called ${wrong}: ${steps.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const file = join(packageRoot(), "models", "language.bin");
const old: Sections = existsSync(file) && names.length ? readModelFile(readFileSync(file)).all() : new Map();
const gold = readGold();
say(`${gold.documents.length} documents, ${gold.sentences.length} sentences, ${gold.words.length} words`);
const chosen = names.length ? steps.filter(({ name }) => names.includes(name)) : steps;
chosen.forEach(({ name, train }, at) => {
  train(gold, old, (line) => say(`  ${line}`));
  say(`${name}: step ${at + 1} of ${chosen.length}`);
});

const inOrder = [...old].sort(([a], [b]) => (a < b ? -1 : 1));
const bytes = writeModelFile(new Map(inOrder));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, bytes);
say(`models/language.bin: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
