import { expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { recodeAll } from "../../src/pipeline/recode.ts";
import { openStore } from "../../src/store/index.ts";
import { article, entry } from "./sample.ts";

it("goes on after an interruption with the articles that are left, and does none twice", async () => {
  const store = await openStore(":memory:", { linker });
  await store.add(Array.from({ length: 80 }, (_, at) => entry(article(`Report ${at}.`), [], "old")));
  const seen: string[] = [];
  let batches = 0;
  const interrupted: RecordStore = {
    ...store,
    recode: async (entries) => {
      if (++batches === 2) throw new Error("stopped");
      seen.push(...entries.map((each) => each.article.id));
      return store.recode(entries);
    },
  };
  const work = { steps: [], analysis: "new" };
  await expect(recodeAll(interrupted, work)).rejects.toThrow("stopped");
  const done = seen.length;
  expect(done).toBeGreaterThan(0);
  expect(await recodeAll(interrupted, work)).toBe(80 - done);
  expect(new Set(seen).size).toBe(80);
  expect(await recodeAll(interrupted, work)).toBe(0);
  expect((await store.stats()).articles).toBe(80);
  await store.close();
});
