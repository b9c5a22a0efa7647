import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { warcRecords } from "../../bench/fuzz/samples.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-bulk-"));
const news = join(folder, "news.jsonl");
const towns = ["Tolsk", "Varn", "Mirna", "Ossel"];
// Batches under way are finished when a run is stopped: there must be more than those.
const rows = 384;
const row = (id: number): string =>
  JSON.stringify({
    id: String(id),
    // Days apart, so that no two reports tell one event.
    published: `20${10 + (id % 14)}-0${1 + (id % 9)}-${10 + (id % 18)}`,
    text: `Rebels shelled a bridge in ${towns[id % towns.length]} on Monday, killing ${2 + (id % 7)} soldiers, the ministry said in report ${id}.`,
  });
beforeAll(() => {
  const lines = Array.from({ length: rows }, (_, id) => row(id));
  lines.splice(50, 0, "{nope");
  writeFileSync(news, `${lines.join("\n")}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const match =
  "The striker scored twice in the second half as the home side won the cup final by three goals to one. He headed in a corner after an hour and added a penalty late in the game. The coach praised his players and said the team had played its best football of the season. The visitors had led at the break through a fine volley, but they tired and hardly had a chance after that. The club now looks forward to the new league season, which begins in August with a match at home. ";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `sitrep add`; `stopWith` is sent as soon as so many articles were acknowledged. */
const add = (args: readonly string[], stop?: { signal: NodeJS.Signals; after: number }): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["bin/sitrep.mjs", "add", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    let [out, err, sent] = ["", "", false];
    child.stdout.on("data", (chunk) => {
      out += String(chunk);
      if (!stop || sent || out.split("\n").length <= stop.after) return;
      sent = true;
      child.kill(stop.signal);
    });
    child.stderr.on("data", (chunk) => {
      err += String(chunk);
    });
    child.on("exit", (code) => resolve({ code, out, err }));
  });

/** What a record holds, without the times at which it was written. */
const contents = async (path: string) => {
  const store = await openStore(path, { linker });
  const { items } = await store.events({}, { limit: 500 });
  const claims = await store.claims({}, { limit: 500 });
  const { articles, claims: counts, events } = await store.stats();
  await store.close();
  return {
    articles,
    counts,
    events,
    claims: claims.items.map(({ claim }) => claim.id),
    items: items.map(({ id, claims: members, tolls }) => ({ id, members, tolls })),
  };
};

describe("a bulk run", () => {
  it("fills the record the same, whatever the number of threads, and refuses one line with its reason", async () => {
    const [one, two] = [join(folder, "one", "r.db"), join(folder, "two", "r.db")];
    const single = await add([news, "--store", one, "--threads", "1"]);
    const double = await add([news, "--store", two, "--threads", "2"]);
    expect(single).toMatchObject({ code: 1, out: expect.stringMatching(/^384 added, .*; 1 refused, kept in /) });
    expect(double.out.replaceAll("/two/", "/one/")).toBe(single.out);
    expect(await contents(two)).toEqual(await contents(one));
    expect(existsSync(`${one}.adding.jsonl`)).toBe(false);
    expect(
      readFileSync(join(folder, "one", "refused.jsonl"), "utf8")
        .trim()
        .split("\n"),
    ).toHaveLength(1);
  }, 240_000);

  it.each([
    ["SIGKILL", null],
    ["SIGINT", 130],
  ] as const)(
    "goes on where %s broke it off, and gives what an unbroken run gives",
    async (signal, code) => {
      const store = join(folder, signal, "r.db");
      const first = await add([news, "--store", store, "--json", "--threads", "1"], { signal, after: 70 });
      expect(first.code).toBe(code);
      const acknowledged = first.out.split("\n").filter((line) => line.endsWith("}")).length;
      expect(acknowledged).toBeGreaterThanOrEqual(70);
      expect(acknowledged).toBeLessThan(rows);
      const before = await contents(store);
      expect(before.articles).toBeGreaterThanOrEqual(acknowledged);
      const second = await add([news, "--store", store, "--threads", "1"]);
      expect(second.err).toContain("going on where an earlier run was broken off");
      const [added = 0, known = 0] = [/^(\d+) added/, /(\d+) known before/].map((words) =>
        Number(words.exec(second.out)?.[1] ?? Number.NaN),
      );
      // At most the batch that was in the record, but not yet in the journal, is read again.
      expect(known).toBeLessThanOrEqual(32);
      expect(before.articles + added).toBe(rows);
      expect(await contents(store)).toEqual(await contents(join(folder, "one", "r.db")));
      expect(existsSync(`${store}.adding.jsonl`)).toBe(false);
    },
    240_000,
  );

  it("reads a folder of mixed formats, keeps what each was read from, and gives it back", async () => {
    const mixed = join(folder, "mixed");
    mkdirSync(join(mixed, "deep"), { recursive: true });
    const crawl = gzipSync(warcRecords.join(""));
    writeFileSync(join(mixed, "crawl.warc.gz"), crawl);
    writeFileSync(join(mixed, "deep", "broken.pdf"), "%PDF-1.4 nothing");
    writeFileSync(join(mixed, "deep", "note.txt"), "Date: 6 May 2022\n\nPolice in Varn broke up a march on Friday.");
    writeFileSync(join(mixed, "match.txt"), match.repeat(2));
    const store = join(folder, "mixed.db");
    const run = await add([mixed, "--store", store]);
    expect(run.err).toMatch(/broken\.pdf: this PDF is broken/);
    expect(run.out).toMatch(/^4 added, .* 1 passed over, .* 1 refused/);
    const open = await openStore(store, { linker });
    const { items } = await open.articles({}, { limit: 10 });
    const kinds = await Promise.all(items.map(async ({ id }) => (await open.original(id))?.kind));
    await open.close();
    expect(kinds.sort()).toEqual(["html", "text", "text", "text"]);
    const alone = await add([join(mixed, "match.txt"), "--store", join(folder, "alone.db"), "--no-originals"]);
    expect(alone.out).not.toContain("passed over");
  }, 240_000);
});
