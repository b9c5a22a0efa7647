import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll, expect, it } from "vitest";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-waiting-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("reads while its own writes wait for another process to end its own", async () => {
  const file = join(folder, "record.db");
  const store = await openStore(file, { linker });
  await store.add([clash("Shots were fired in Zvečan.")]);
  const other = new Database(file);
  other.exec("begin immediate");
  const order: string[] = [];
  const writes = ["A bridge was blown up in Tolsk.", "A market was shelled in Varn."].map((text) =>
    store.add([clash(text)]).then(() => order.push("written")),
  );
  for (let nth = 0; nth < 20; nth++) {
    expect((await store.events({}, { limit: 10 })).items).toHaveLength(1);
    order.push("read");
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(order).toEqual(Array(20).fill("read"));
  other.exec("commit");
  other.close();
  await Promise.all(writes);
  expect((await store.articles({}, { limit: 10 })).items).toHaveLength(3);
  await store.close();
}, 60_000);
