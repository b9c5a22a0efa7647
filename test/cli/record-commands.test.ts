import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

const list = z.object({ items: z.array(z.unknown()) });
const counts = z.object({ articles: z.number() });
const folder = mkdtempSync(join(tmpdir(), "sitrep-cli-"));
const store = join(folder, "record.db");
const reports = join(folder, "reports");
beforeAll(() => {
  mkdirSync(join(reports, "below"), { recursive: true });
  const row = (id: string) =>
    JSON.stringify({ id, text: `Protesters marched in Zvečan (${id}).`, published: "2023-06-02" });
  writeFileSync(join(reports, "a.jsonl"), `${row("1")}\n${row("2")}\n`);
  writeFileSync(join(reports, "below", "b.jsonl"), `${row("3")}\n`);
  writeFileSync(join(reports, "picture.png"), "no text");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sitrep = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ["bin/sitrep.mjs", ...args], { encoding: "utf8" }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });

describe("sitrep add and stats", () => {
  it("adds folders and files once", async () => {
    expect((await sitrep("add", reports, "--store", store)).out).toMatch(/^3 added, 0 changed, 0 known before/);
    const again = await sitrep("add", join(reports, "a.jsonl"), "--store", store, "--json");
    expect(
      again.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: "1", outcome: "known" },
      { id: "2", outcome: "known" },
    ]);
    expect(JSON.parse((await sitrep("stats", "--json", "--store", store)).out)).toMatchObject({
      articles: 3,
      published: { from: "2023-06-02", to: "2023-06-02" },
    });
  });

  it("refuses one input with its reason and reads the rest", async () => {
    const { code, out, err } = await sitrep("add", join(folder, "none.txt"), reports, "--store", store);
    expect(code).toBe(1);
    expect(err).toMatch(/none\.txt: no such file/);
    expect(out).toMatch(/3 known before/);
  });

  it("says what is wrong with a record that it cannot open", async () => {
    const { code, err } = await sitrep("stats", "--store", join(reports, "a.jsonl"));
    expect(code).toBe(1);
    expect(err).toMatch(/the record cannot be opened/);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

const whenPrinted = (args: readonly string[]): Promise<{ url: string; end(): Promise<number | null> }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["bin/sitrep.mjs", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    const ended = new Promise<number | null>((done) => child.on("exit", done));
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.on("data", (chunk) =>
      resolve({
        url: String(chunk).split(/\s/)[0] ?? "",
        end: () => {
          child.kill("SIGINT");
          return ended;
        },
      }),
    );
    ended.then(() => reject(new Error(err)));
  });

describe("sitrep serve and demo", () => {
  it("serves the record", async () => {
    const served = await whenPrinted(["serve", "--port", "0", "--store", store]);
    const { items } = list.parse(await (await fetch(`${served.url}api/articles`)).json());
    expect(items).toHaveLength(3);
    expect(await served.end()).toBe(0);
  });

  it("shows the bundled corpus", async () => {
    const served = await whenPrinted(["demo", "--port", "0", "--no-open"]);
    const stats = counts.parse(await (await fetch(`${served.url}api/stats`)).json());
    expect(stats.articles).toBeGreaterThanOrEqual(25);
    expect(await served.end()).toBe(0);
  });

  it("says that a port is taken", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, err } = await sitrep("serve", "--port", String(port), "--store", store);
    taken.close();
    expect(code).toBe(1);
    expect(err).toMatch(/the port is in use: choose another with --port/);
  });
});
