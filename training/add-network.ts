import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readModelFile, writeModelFile } from "../src/language/model/model-file.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import type { Sections } from "./sections.ts";
import { addNetwork } from "./train-network.ts";

// Puts a trained network into models/language.bin in place of the one there. Usage: node scripts/run.mjs training/add-network FILE
const [network = join(packageRoot(), ".cache", "network.bin")] = process.argv.slice(2);
const file = join(packageRoot(), "models", "language.bin");
const kept = [...readModelFile(readFileSync(file)).all()].filter(([name]) => !/^(?:net|tag|move|label)\./u.test(name));
const sections: Sections = new Map(kept);
addNetwork(network, sections);
const bytes = writeModelFile(new Map([...sections].sort(([a], [b]) => (a < b ? -1 : 1))));
writeFileSync(file, bytes);
console.log(`models/language.bin: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
