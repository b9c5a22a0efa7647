import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import type { Figures } from "./bench.ts";
import { benches } from "./list.ts";

const usage = `usage: npm run bench [-- NAME [--data FILE]...]   NAME: ${benches.map(({ name }) => name).join(", ")}`;

const readArguments = (words: readonly string[]): { names: string[]; data: string[] } => {
  const names: string[] = [];
  const data: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--data") data.push(words[++at] ?? "");
    else names.push(word);
  }
  return { names, data };
};

const resultsFile = join(packageRoot(), "bench", "results.json");
const tableFile = join(packageRoot(), "bench", "RESULTS.md");

/** The committed table: one row a bench, written only when the bench ran on its own corpora. */
const record = (name: string, figures: Figures): void => {
  const all: Record<string, Figures> = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, "utf8")) : {};
  all[name] = figures;
  const known = benches.filter((bench) => all[bench.name]);
  writeFileSync(
    resultsFile,
    `${JSON.stringify(Object.fromEntries(known.map((bench) => [bench.name, all[bench.name]])), null, 2)}\n`,
  );
  const rows = known.flatMap((bench) =>
    Object.entries(all[bench.name] ?? {}).map(([key, value]) => `| ${bench.name} | ${key} | ${value} |`),
  );
  const head =
    "# Measured figures\n\nWritten by `npm run bench`. Accuracy in percent unless the key names a unit; speed on two cores of a shared machine.";
  writeFileSync(tableFile, `${head}\n\n| bench | figure | value |\n|---|---|---|\n${rows.join("\n")}\n`);
};

const { names, data } = readArguments(process.argv.slice(2));
const chosen = names.length
  ? benches.filter(({ name }) => names.includes(name))
  : benches.filter(({ name }) => name !== "speed" && !/^(record|scale)/.test(name));
const wrong = names.find((name) => !benches.some((bench) => bench.name === name));
if (wrong || (data.length && chosen.length !== 1) || data.some((file) => !existsSync(file))) {
  console.error(wrong ? `no bench is called ${wrong}` : "--data takes a file that exists, and goes with one NAME");
  console.error(usage);
  process.exit(2);
}
for (const bench of chosen) {
  // They fill the machine for minutes: only by their names.
  if (["bulk", "bulk-memory", "exchange", "api", "brief"].includes(bench.name) && names.length === 0) continue;
  const files = data.length ? data : bench.data.map((file) => join(packageRoot(), "..", "shared", "corpora", file));
  const figures = await bench.run(files, (line) => console.log(line));
  if (!data.length) record(bench.name, figures);
  console.log(JSON.stringify({ bench: bench.name, ...figures }));
}
