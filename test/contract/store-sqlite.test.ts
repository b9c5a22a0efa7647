import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { runAlertContract } from "./alert-contract.ts";
import { runStoreContract } from "./store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-store-"));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
runStoreContract("SQLite", async () => join(folder, `${++count}.db`));
runAlertContract("SQLite", async () => join(folder, `${++count}.db`));
