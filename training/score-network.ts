import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModelFile } from "../src/language/index.ts";
import { plainKernels } from "../src/language/network/plain-kernels.ts";
import { networkAnalyser } from "../src/language/network-analyser.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import { readTreebank } from "./treebank.ts";

// Scores the network of a model file on gold words, and its speed. Usage: node scripts/run.mjs training/score-network [FILE] [--plain]
const [file = join(packageRoot(), "models", "language.bin")] = process.argv
  .slice(2)
  .filter((each) => !each.startsWith("--"));
const started = performance.now();
const model = readModelFile(readFileSync(file));
const analyser = process.argv.includes("--plain") ? networkAnalyser(model, plainKernels) : networkAnalyser(model);
console.log(`loaded in ${(performance.now() - started).toFixed(0)} ms`);
const base = (label: string): string => label.split(":")[0] ?? label;

for (const name of ["ewt-dev", "gum-dev"]) {
  const documents = readTreebank(join(packageRoot(), "..", "shared", "corpora", "treebank", `${name}.conllu`));
  let [total, upos, xpos, uas, las, time] = [0, 0, 0, 0, 0, Infinity];
  for (let round = 0; round < 5; round++) {
    const from = process.cpuUsage();
    for (const document of documents)
      analyser.analyse(document.sentences.map(({ words }) => words.map(({ form }) => form)));
    time = Math.min(time, process.cpuUsage(from).user / 1000);
  }
  for (const { sentences } of documents) {
    const answers = analyser.analyse(sentences.map(({ words }) => words.map(({ form }) => form)));
    sentences.forEach(({ words }, nth) => {
      const answer = answers[nth];
      words.forEach((word, at) => {
        total++;
        if (answer?.upos[at] === word.upos) upos++;
        if (answer?.xpos[at] === word.xpos) xpos++;
        if (answer?.heads[at] !== word.head) return;
        uas++;
        if (base(answer.deprels[at] ?? "") === base(word.deprel)) las++;
      });
    });
  }
  const percent = (n: number): string => ((100 * n) / total).toFixed(2);
  console.log(`${name}: upos ${percent(upos)} xpos ${percent(xpos)} uas ${percent(uas)} las ${percent(las)}`);
  console.log(`${name}: ${total} words, ${((1000 * total) / time).toFixed(0)} words a second`);
}
