import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { corpora } from "./gold-data.ts";
import { writeSentences } from "./unlabelled-sentences.ts";

/** Writes the unlabelled texts as one tokenised sentence a line: node scripts/run.mjs training/export-sentences FILE */
const file = process.argv[2] ?? join(packageRoot(), ".cache", "sentences.txt");
const model = readFileSync(join(packageRoot(), "models", "language.bin"));
console.log(`${file}: ${writeSentences(model, corpora, file)}`);
