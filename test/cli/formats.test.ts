import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rss } from "../../bench/fuzz/samples.ts";
import { objects, sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("inputs of any format", () => {
  it("gives one article an item of a feed, in order", () => {
    const { out, code, err } = sitrep(["code", put("news.xml", rss), "--json"]);
    expect(objects(out)).toHaveLength(3);
    expect(err).toMatch(/news\.xml#4: .*no text/);
    expect(code).toBe(1);
  });

  it("reads a table from standard input by --columns", () => {
    const input = "when;what\n2022-05-03;Soldiers shelled the town of Goma on Monday.\n";
    const { out } = sitrep(["code", "-", "--json", "--columns", "text=what,published=when"], { input });
    expect(objects(out)).toMatchObject([
      { article: { published: "2022-05-03", text: expect.stringContaining("Goma") } },
    ]);
  });

  it("says how columns are named", () => {
    const { code, err } = sitrep(["code", "-", "--columns", "body"], { input: "" });
    expect(code).toBe(2);
    expect(err).toContain("text=body");
  });

  it("sets refused items aside beside the record, and never reads them as articles", () => {
    const below = join(folder, "in");
    mkdirSync(below);
    writeFileSync(
      join(below, "rows.jsonl"),
      '{"text":"Protesters marched in Varn.","published":"2023-06-02"}\n{nope\n',
    );
    writeFileSync(join(below, "news.rss"), rss);
    const store = join(below, "record.db");
    const first = sitrep(["add", below, "--store", store]);
    expect(first.out).toMatch(/4 added.*2 refused, kept in .*refused\.jsonl/);
    const aside = readFileSync(join(below, "refused.jsonl"), "utf8").trim().split("\n");
    expect(aside.map((line) => JSON.parse(line))).toMatchObject([
      { origin: join(below, "news.rss#4"), code: "no-text" },
      { origin: join(below, "rows.jsonl:2"), code: "bad-json", raw: "{nope" },
    ]);
    expect(existsSync(store)).toBe(true);
    expect(sitrep(["add", below, "--store", store]).out).toMatch(/^0 added, 0 changed, 4 known/);
  });
});
