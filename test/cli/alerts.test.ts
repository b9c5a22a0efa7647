import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addCorpus } from "../../src/cli/demo-corpus.ts";
import { openRecord } from "../../src/cli/store-place.ts";
import { nodeResources } from "../../src/pipeline/node-resources.ts";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-alerts-"));
const where = join(folder, "record.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => sitrep([...args, "--store", where]);

it("saves views and rules, tells what a rule would have told, and refuses what cannot be", async () => {
  const store = await openRecord(where);
  await addCorpus(store, nodeResources());
  await store.close();
  expect(run("view", "add", "North", "--place", "Kosovo").out).toMatch(/^North {2}country=XKX {2}view-/);
  expect(run("view", "add", "north").err).toMatch(/the name is in use/);
  const tried = run(
    ..."alert try --view North --when toll --measure injured --at-least 10 --from 2023-05-01 --to 2023-06-01".split(
      " ",
    ),
  );
  expect(tried.err).toBe("");
  expect(tried.out).toMatch(/2023-05-\d\d {2}ASSAULT/);
  expect(tried.out).toMatch(/why: \d+ injured/);
  const times = tried.out.match(/why:/g)?.length ?? 0;
  expect(times).toBeGreaterThan(0);
  const said = times === 1 ? "once" : `${times} times`;
  expect(tried.out.trim().split("\n").at(-1)).toBe(`would have fired ${said} from 2023-05-01 to 2023-05-31`);
  const added = run(
    "alert",
    "add",
    "Hurt",
    "--view",
    "North",
    "--when",
    "toll",
    "--at-least",
    "10",
    "--to",
    "https://hooks.example/1",
  );
  expect(added.out).toMatch(/secret of https:\/\/hooks\.example\/1: whsec_/);
  expect(run("alert", "list").out).toMatch(/Hurt {2}view: North {2}when: toll of 10 or more/);
  expect(run("alert", "add", "Bad", "--view", "North", "--when", "toll").err).toMatch(/atLeast/);
  expect(run("alert", "try", "none", "--from", "2023-05-01", "--to", "2023-06-01").err).toMatch(/no alert rule/);
});
