import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { clash } from "../store/sample.ts";
import { all, page, type Records } from "./records.ts";

/** Originals kept, and the whole record in a file and back. */
export const backupContract = ({ start, later }: Records): void => {
  it("keeps what an article was read from, the same bytes once, and gives them back from a backup too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-originals-"));
    const store = await start();
    const bytes = Buffer.from("<p>Shots were fired.</p>\u0000\u00ff", "latin1");
    const original = {
      sha256: createHash("sha256").update(bytes).digest("hex"),
      kind: "html",
      size: bytes.length,
      packed: new Uint8Array(gzipSync(bytes)),
    };
    const [one, other, bare] = ["One was hurt.", "Two were hurt.", "Three were hurt."].map((text) => clash(text));
    if (!one || !other || !bare) throw new Error("three articles were made");
    await store.add([{ ...one, original }, { ...other, original }, bare]);
    await store.backup(join(folder, "b"));
    const copy = await start();
    await copy.restore(join(folder, "b"));
    for (const each of [store, copy]) {
      expect(await each.original(one.article.id)).toEqual(original);
      expect(gunzipSync((await each.original(other.article.id))?.packed ?? "")).toEqual(bytes);
      expect(await each.original(bare.article.id)).toBeNull();
      expect(await each.original("none")).toBeNull();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it("gives back the whole record from a backup, history and decisions included, and takes no broken one", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-backup-"));
    const file = join(folder, "record.backup");
    const store = await start();
    const given = clash("Shots were fired in Zvečan.", { url: "https://gazette.example/2" });
    await store.add([given]);
    const before = later();
    later();
    await store.add([clash("Shots were fired twice in Zvečan.", { url: "https://gazette.example/2" })]);
    const [event] = (await store.events(all, page)).items;
    await store.review({ who: "Ana", why: "", action: "accept", target: event?.id ?? "", version: 0 });
    await store.backup(file);
    const copy = await start();
    await copy.restore(file);
    for (const filter of [
      all,
      { asOf: before },
      { text: "twice" },
      { box: { west: 20, south: 42, east: 21, north: 43 } },
    ]) {
      expect(await copy.events(filter, page)).toEqual(await store.events(filter, page));
      expect(await copy.claims(filter, page)).toEqual(await store.claims(filter, page));
    }
    expect(await copy.reviews()).toEqual(await store.reviews());
    expect(await copy.add([given])).toMatchObject([{ outcome: "known" }]);
    expect(await copy.add([clash("New after all.")])).toMatchObject([{ outcome: "added" }]);
    await expect(copy.restore(file)).rejects.toMatchObject({ code: "not-empty" });
    const half = join(folder, "half.backup");
    const bytes = readFileSync(file);
    for (const broken of [bytes.subarray(0, bytes.length / 2), Buffer.from("no backup"), gzipSync("{}\n")]) {
      writeFileSync(half, broken);
      const empty = await start();
      await expect(empty.restore(half)).rejects.toMatchObject({ code: "bad-backup" });
      expect((await empty.stats()).articles).toBe(0);
    }
    rmSync(folder, { recursive: true, force: true });
  });
};
