// Writes the types of sitrep/client from the OpenAPI document of this very server: node scripts/client.mjs [--check]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { ensure, root } from "./build/parts.mjs";

await ensure("code", "data");
const { createApp, openApiDocument } = await import("../dist/src/api/index.js");
const { linker } = await import("../dist/src/pipeline/linker.js");
const { openStore } = await import("../dist/src/store/index.js");

const store = await openStore(":memory:", { linker });
const app = createApp({ store, analysis: "", hosts: [], analyse: async () => undefined });
const types = astToString(await openapiTS(JSON.parse(JSON.stringify(openApiDocument(app)))));
await store.close();

// The formatter knows a file by its name and its place, so the fresh one is formatted beside the old one.
const folder = mkdtempSync(join(root, "src", "client", "tables", "fresh-"));
const fresh = join(folder, "paths.ts");
try {
  writeFileSync(
    fresh,
    `// Made from the OpenAPI document by scripts/client.mjs: change the routes, not this file.\n${types}`,
  );
  spawnSync(process.execPath, [join(root, "node_modules/@biomejs/biome/bin/biome"), "check", "--write", fresh]);
  const text = readFileSync(fresh, "utf8");
  const file = join(root, "src", "client", "tables", "paths.ts");
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error("src/client/tables/paths.ts is not what the server describes: run node scripts/client.mjs");
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
