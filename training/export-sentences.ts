import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sentenceReader } from "../src/language/index.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { articleTexts } from "./article-texts.ts";

/** Writes the unlabelled texts as one tokenised sentence a line: node scripts/run.mjs training/export-sentences FILE */
const file = process.argv[2] ?? join(packageRoot(), ".cache", "sentences.txt");
const split = sentenceReader(readFileSync(join(packageRoot(), "models", "language.bin")));
const lines = new Set<string>();
let words = 0;
for (const text of articleTexts(join(packageRoot(), "..", "shared", "corpora")))
  for (const forms of split(text)) {
    if (forms.length < 3 || forms.length > 80) continue;
    const line = forms.join(" ");
    if (lines.has(line)) continue;
    lines.add(line);
    words += forms.length;
  }
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${[...lines].join("\n")}\n`);
console.log(`${file}: ${lines.size} sentences, ${words} words`);
