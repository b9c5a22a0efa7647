import { afterEach } from "vitest";
import type { Filter, PageWish } from "../../src/core/record/filter.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";

export const page: PageWish = { limit: 50 };
export const all: Filter = {};

/** Records of a contract's tests: they are closed after each test, and their clock stands still until it is moved. */
export interface Records {
  /** Opens the record at a place, else an empty one. */
  start(where?: string): Promise<RecordStore>;
  /** A place where there is no record yet. */
  fresh(): Promise<string>;
  /** Moves the clock on by a minute, and tells the time. */
  later(): string;
}

export const recordsOf = (fresh: () => Promise<string>): Records => {
  const open: RecordStore[] = [];
  let now = Date.parse("2024-01-01T00:00:00Z");
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
  });
  return {
    start: async (where) => {
      const store = await openStore(where ?? (await fresh()), { linker, clock: () => new Date(now) });
      open.push(store);
      return store;
    },
    fresh,
    later: () => {
      now += 60_000;
      return new Date(now).toISOString();
    },
  };
};
