import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { OutsideEvent } from "../../src/core/record/outside.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { clash } from "../store/sample.ts";

const set = { id: "set-1", format: "acled", file: "acled.csv", sha256: "ab" };

export const outsideEvent = (row: number, over: Partial<OutsideEvent> = {}): OutsideEvent => ({
  key: `XKX${row}`,
  row,
  type: "ASSAULT",
  mode: null,
  acled: { eventType: "Battles", subEventType: "Armed clash" },
  status: "happened",
  time: { from: "2023-05-29", to: "2023-05-30", grain: "day", implied: false },
  place: { name: "Zvečan", country: "XKX", lat: 42.9, lon: 20.84, precision: "town" },
  actors: [],
  recipients: [],
  killed: { low: 0, best: 0, high: 0 },
  injured: null,
  words: null,
  source: null,
  url: null,
  rows: [{ event_id_cnty: `XKX${row}`, fatalities: "0" }],
  ...over,
});

/** What every store must do with events that others coded. `start` opens a record, an empty one or that at `where`. */
export const outsideContract = (start: (where?: string) => Promise<RecordStore>): void => {
  describe("outside events", () => {
    it("keeps a file's events once, however often and however interrupted it comes", async () => {
      const { outside } = await start();
      expect(await outside.begin(set)).toMatchObject({ whole: false, events: 0 });
      await outside.put("set-1", [outsideEvent(1), outsideEvent(2)]);
      await outside.begin(set);
      await outside.put("set-1", [outsideEvent(1), outsideEvent(2), outsideEvent(3)]);
      const whole = await outside.finish("set-1", { refused: 2, passedOver: 1 });
      expect(whole).toMatchObject({ events: 3, refused: 2, passedOver: 1, whole: true, from: "2023-05-29" });
      expect(await outside.begin(set)).toEqual(whole);
      expect(await outside.sets()).toEqual([whole]);
      await expect(outside.put("set-2", [outsideEvent(1)])).rejects.toMatchObject({ code: "unknown-set" });
    });

    it("gives every event back as it came, filtered and page by page, the newest day first", async () => {
      const { outside } = await start();
      await outside.begin(set);
      const given = [
        outsideEvent(1),
        outsideEvent(2, { time: { from: "2023-06-01", to: "2023-07-01", grain: "month", implied: false } }),
        outsideEvent(3, { type: "PROTEST", place: null }),
        outsideEvent(4, { time: null, status: "planned" }),
      ];
      await outside.put("set-1", given);
      const rows = async (filter: Parameters<typeof outside.events>[0]) =>
        (await outside.events(filter, { limit: 50 })).items.map(({ event }) => event.row).sort();
      expect((await outside.events({}, { limit: 50 })).items[0]).toEqual({
        set: "set-1",
        format: "acled",
        file: "acled.csv",
        event: given[1],
      });
      expect(await rows({ from: "2023-06-10" })).toEqual([2]);
      expect(await rows({ to: "2023-06-01" })).toEqual([1, 3]);
      expect(await rows({ country: "XKX", place: "ZVECAN" })).toEqual([1, 2, 4]);
      expect(await rows({ type: ["PROTEST"] })).toEqual([3]);
      expect(await rows({ status: "planned" })).toEqual([4]);
      expect(await rows({ box: { west: 20, south: 42, east: 21, north: 43 } })).toEqual([1, 2, 4]);
      expect(await rows({ set: "another" })).toEqual([]);
      const first = await outside.events({}, { limit: 3 });
      const second = await outside.events({}, { limit: 3, ...(first.next ? { after: first.next } : {}) });
      expect([...first.items, ...second.items].map(({ event }) => event.row).sort()).toEqual([1, 2, 3, 4]);
      expect(second.next).toBeNull();
    });

    it("stands apart from what the record holds, goes with a set, and is in a backup", async () => {
      const store = await start();
      await store.add([clash("Shots were fired in Zvečan.")]);
      const before = await store.stats();
      await store.outside.begin(set);
      await store.outside.put("set-1", [outsideEvent(1)]);
      expect(await store.stats()).toEqual({ ...before, bytes: expect.any(Number) });
      expect((await store.events({}, { limit: 9 })).items).toHaveLength(1);
      const folder = mkdtempSync(join(tmpdir(), "sitrep-outside-"));
      try {
        await store.backup(join(folder, "backup.gz"));
        const other = await start();
        await other.restore(join(folder, "backup.gz"));
        expect(await other.outside.events({}, { limit: 9 })).toEqual(await store.outside.events({}, { limit: 9 }));
        expect(await other.outside.begin({ ...set, id: "set-2" })).toMatchObject({ id: "set-2" });
      } finally {
        rmSync(folder, { recursive: true });
      }
      expect(await store.outside.remove("set-1")).toBe(true);
      expect(await store.outside.remove("set-1")).toBe(false);
      expect((await store.outside.events({}, { limit: 9 })).items).toEqual([]);
    });

    it("writes all of several reviews, or none", async () => {
      const store = await start();
      const given = clash("Shots were fired in Zvečan.");
      await store.add([given]);
      const [first, second] = given.claims.map(({ id }) => id);
      const by = { who: "editor", why: "", version: 0 };
      const one = { ...by, target: first ?? "", action: "accept" } as const;
      await expect(store.reviewAll([one, { ...by, target: "none", action: "reject" }])).rejects.toMatchObject({
        code: "unknown-target",
      });
      expect(await store.reviews()).toEqual([]);
      await store.reviewAll([
        one,
        { ...by, version: 1, target: first ?? "", action: "correct", field: "status", value: "denied" },
        { ...by, target: second ?? "", action: "reject" },
      ]);
      expect((await store.claim(first ?? ""))?.review).toEqual({ status: "corrected", version: 2 });
      expect((await store.claim(second ?? ""))?.review.status).toBe("rejected");
    });
  });
};
