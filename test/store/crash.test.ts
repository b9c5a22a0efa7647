import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { crashTrials } from "../../bench/record/crash-trials.ts";
import { startPostgres } from "../../bench/record/private-postgres.ts";

it("loses nothing acknowledged and leaves nothing by half when the writer to SQLite is killed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-crash-"));
  const { acknowledged, lost, half } = await crashTrials(join(folder, "record.db"), 6);
  rmSync(folder, { recursive: true, force: true });
  expect(acknowledged).toBeGreaterThan(0);
  expect([lost, half]).toEqual([0, 0]);
}, 120_000);

it("nor when the writer to PostgreSQL or the server itself is killed", async () => {
  const server = await startPostgres();
  const { acknowledged, lost, half } = await crashTrials(server.database(), 6, (trial) => {
    if (trial % 2 !== 0) return;
    server.halt();
    server.start();
  });
  server.stop();
  expect(acknowledged).toBeGreaterThan(0);
  expect([lost, half]).toEqual([0, 0]);
}, 180_000);
