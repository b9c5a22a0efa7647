import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "./sample.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-damage-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("says of a record whose file breaks off that it cannot be opened, and touches nothing", async () => {
  const where = join(folder, "record.db");
  const store = await openStore(where, { linker });
  await store.add(Array.from({ length: 40 }, (_, at) => clash(`Report ${at}: 30 soldiers were hurt.`)));
  await store.close();
  const whole = readFileSync(where);
  for (const keep of [0.5, 0.1]) {
    writeFileSync(where, whole);
    truncateSync(where, Math.floor((whole.length * keep) / 4096) * 4096 + 100);
    const before = readFileSync(where);
    const said = await openStore(where, { linker }).then(
      async (broken) => {
        const failed = await broken.claims({}, { limit: 500 }).then(
          () => null,
          (error: unknown) => error,
        );
        await broken.close();
        return failed;
      },
      (error: unknown) => error,
    );
    expect(said).toMatchObject({ code: "store-unusable" });
    expect(readFileSync(where).equals(before)).toBe(true);
  }
});

it("refuses a file that is no record, and leaves it as it was", async () => {
  const where = join(folder, "letter.db");
  writeFileSync(where, "Dear editor, this is no record at all.".repeat(200));
  await expect(openStore(where, { linker })).rejects.toMatchObject({ code: "store-unusable" });
  expect(readFileSync(where, "utf8")).toMatch(/^Dear editor/);
});
