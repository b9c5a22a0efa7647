import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openJournal } from "../../src/cli/bulk/journal.ts";
import { watchFolder } from "../../src/cli/bulk/watch-folder.ts";
import { Refusal } from "../../src/core/errors.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-watch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("waits for a record that another process is writing to, and then adds what lies there, once", async () => {
  const place = join(folder, "record.db");
  const incoming = mkdtempSync(join(folder, "incoming-"));
  writeFileSync(join(incoming, "a.txt"), "Rebels killed three soldiers near Goma on Monday, the army said.");
  const store = await openStore(place, { linker });
  let locked = 1;
  const contested: RecordStore = Object.create(store, {
    add: {
      value: (...given: Parameters<RecordStore["add"]>) =>
        locked-- > 0 ? Promise.reject(new Refusal("store-locked")) : store.add(...given),
    },
  });
  const stop = new AbortController();
  const heard: string[] = [];
  const listener = {
    added: () => stop.abort(),
    refused: ({ refusal }: { refusal: Refusal }) => void heard.push(refusal.code),
    note: () => {},
    progress: () => {},
  };
  await watchFolder(incoming, {
    store: contested,
    journal: openJournal(place, { kind: "watching", options: "", lastChange: await store.lastChange() }),
    settings: { firstLook: false, originals: false },
    threads: 1,
    read: {},
    listener,
    once: false,
    signal: stop.signal,
    trouble: ({ code }) => heard.push(code),
  });
  expect(heard).toEqual(["store-locked"]);
  expect((await store.stats()).articles).toBe(1);
  await store.close();
}, 60_000);
