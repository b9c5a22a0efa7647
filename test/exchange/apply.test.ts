import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { type EditPlan, planEdits } from "../../src/pipeline/plan-edits.ts";
import { openStore } from "../../src/store/index.ts";
import { article, day, entry, eventClaim, place, ref, stateClaim, tollClaim } from "../store/sample.ts";
import { exported } from "./demo-exports.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-apply-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Line = Record<string, string>;
let store: RecordStore;
let now = Date.parse("2024-01-01T00:00:00Z");
const editor = { who: "editor", why: "checked" };

beforeEach(async () => {
  store = await openStore(":memory:", { linker, clock: () => new Date(now) });
  const text = "Gunmen shot at soldiers near Zvečan; 12 soldiers were hurt, the mayor said.";
  const from = article(text, { published: "2023-05-30" });
  const event = eventClaim(from, {
    actors: [ref(text, "Gunmen", { sectors: ["UAF"] }), ref(text, "mayor")],
    recipients: [ref(text, "soldiers", { country: "ITA", sectors: ["MIL"] })],
    time: day("2023-05-29", "2023-05-30"),
  });
  const toll = tollClaim(from, {
    event: event.id,
    side: ref(text, "soldiers", { country: "ITA" }),
    min: 12,
    best: 12,
    max: 12,
  });
  const other = article('=Talks; "quoted" words\nand 4.5 more.', { published: "2023-06-01" });
  await store.add([
    entry(from, [event, { ...toll, claimant: ref(text, "mayor") }]),
    entry(other, [
      eventClaim(other, { place: place("Belgrade", { country: "SRB", lat: 44.81, lon: 20.46 }) }),
      stateClaim(other, { property: "office", value: "mayor", words: null }),
    ]),
  ]);
  now += 60_000;
});
afterEach(() => store.close());

const read = (text: string): Line[] => Papa.parse<Line>(text, { header: true, skipEmptyLines: true }).data;
const table = async (format: string): Promise<Line[]> => read((await exported(store, format)).bytes.toString("utf8"));

const plan = async (rows: readonly Line[] | string, report: boolean | string = true): Promise<EditPlan> => {
  const file = join(folder, "claims.csv");
  writeFileSync(file, typeof rows === "string" ? rows : Papa.unparse([...rows], { escapeFormulae: true }));
  rmSync(`${file}.report.json`, { force: true });
  const asOf = new Date(now).toISOString();
  if (report) writeFileSync(`${file}.report.json`, JSON.stringify({ format: "claims", asOf, filters: {} }));
  now += 60_000;
  return planEdits(store, file, { editor });
};
const edit = async (column: string, value: string, kind = "toll"): Promise<EditPlan> =>
  plan(
    (await table("claims")).map((row) => (row.kind === kind && row.doc_id !== "" ? { ...row, [column]: value } : row)),
  );
const reasons = ({ problems }: EditPlan) => problems.map(({ column, reason }) => `${column}: ${reason}`);

/** What spreadsheets of other tongues and habits do to a table without anybody's having changed it. */
const manglings: readonly (readonly [name: string, mangle: (text: string) => string])[] = [
  ["nothing", (text) => text],
  ["a byte order mark", (text) => `\uFEFF${text}`],
  ["line feeds alone", (text) => text.replaceAll("\r\n", "\n")],
  ["semicolons", (text) => Papa.unparse(read(text), { delimiter: ";" })],
  ["tabs", (text) => Papa.unparse(read(text), { delimiter: "\t" })],
  ["days the British way", (text) => text.replace(/(\d{4})-(\d\d)-(\d\d)(?=")/g, "$3/$2/$1")],
  ["days the American way", (text) => text.replace(/(\d{4})-0?(\d+)-0?(\d+)(?=")/g, "$2/$3/$1")],
  ["days the German way", (text) => text.replace(/(\d{4})-(\d\d)-(\d\d)(?=")/g, "$3.$2.$1")],
  ["numbers with a point", (text) => text.replace(/(?<=,)(\d+)(?=,)/g, "$1.0")],
  [
    "numbers with a comma",
    (text) =>
      Papa.unparse(
        read(text).map((row) => ({ ...row, score: row.score?.replace(".", ",") ?? "" })),
        { delimiter: ";" },
      ),
  ],
  [
    "apostrophes",
    (text) => Papa.unparse(read(text).map((row) => ({ ...row, quote: `'${row.quote?.replace(/^'/, "")}` }))),
  ],
  [
    "another order of rows and columns",
    (text) =>
      Papa.unparse(
        read(text)
          .reverse()
          .map((row) => Object.fromEntries(Object.entries(row).reverse())),
      ),
  ],
  ["a lost column that nobody may change", (text) => Papa.unparse(read(text).map(({ score: _, ...row }) => row))],
];

describe("a table that nobody changed", () => {
  it.each(manglings)("changes nothing after %s", async (_, mangle) => {
    const text = (await exported(store, "claims")).bytes.toString("utf8");
    const mangled = mangle(text);
    expect(await plan(mangled)).toEqual({ reviews: [], changes: [], problems: [], rows: 4 });
    expect(await plan(mangled, false)).toMatchObject({ reviews: [], problems: [] });
  });

  it("changes nothing of the tolls either, and asks for the report that says when they were written", async () => {
    const text = (await exported(store, "tolls")).bytes.toString("utf8");
    expect(await plan(text)).toMatchObject({ reviews: [], problems: [], rows: 2 });
    await expect(plan(text, false)).rejects.toMatchObject({ code: "no-report" });
  });
});

describe("a changed table", () => {
  it.each([
    ["toll", "best", "11", "min, best and max must not fall"],
    ["toll", "max", "lots", "not a number"],
    ["toll", "side", "", "the value is missing"],
    ["toll", "measure", "wounded", "none of killed"],
    ["toll", "quote", "another", "not to be changed"],
    ["toll", "start", "999999", "the article's text ends at"],
    ["toll", "start", "1", "not to be changed"],
    ["toll", "claim_id", "toll-0", "no such claim"],
    ["toll", "claim_id", "", "rows are not added in a table"],
    ["toll", "version", "7", "the version is not to be changed"],
    ["toll", "review", "unreviewed!", "write accepted, rejected or flagged"],
    ["toll", "place", "Gao", "not to be changed"],
    ["event", "type", "FIGHT", "none of AGREE"],
    ["event", "status", "maybe", "none of happened"],
    ["event", "date_from", "05/06/2023", "the spreadsheet turned this day round"],
    ["event", "date_from", "2023-07-01", "later than the beginning"],
    ["event", "latitude", "142", "not within 90"],
    ["event", "actors", "Gunmen; mayor; aliens", "add one in the page"],
    ["state", "unit", "person", "the value is a word"],
  ])("refuses %s %s = %j", async (kind, column, value, reason) => {
    const made = await edit(column, value, kind);
    expect(
      reasons(made).some(
        (each) =>
          each.startsWith(`${column === "date_from" && reason.startsWith("later") ? "date_to" : column}: `) &&
          each.includes(reason),
      ),
      reasons(made).join("\n"),
    ).toBe(true);
    expect(made.problems[0]?.row).toBeGreaterThan(0);
  });

  it("finds lost and repeated rows", async () => {
    const rows = await table("claims");
    const lost = await plan(rows.slice(1));
    expect(lost.problems).toMatchObject([{ column: "claim_id", value: rows[0]?.claim_id }]);
    expect(lost.problems[0]?.reason).toContain("its row was lost");
    expect(reasons(await plan([...rows, ...rows.slice(0, 1)]))).toEqual([
      "claim_id: the claim stands in an earlier row already",
    ]);
  });

  it("does not overrule somebody who was faster, and leaves alone what only they changed", async () => {
    const rows = await table("claims");
    const toll = rows.find(({ kind }) => kind === "toll");
    const asOf = now;
    now += 60_000;
    await store.review({
      ...editor,
      target: toll?.claim_id ?? "",
      version: 0,
      action: "correct",
      field: "max",
      value: 20,
    });
    now = asOf;
    expect(await plan(rows)).toMatchObject({ reviews: [], problems: [] });
    now = asOf;
    const changed = rows.map((row) => (row.kind === "toll" ? { ...row, max: "15" } : row));
    expect(reasons(await plan(changed))).toEqual([expect.stringContaining("somebody reviewed this claim since")]);
    expect(reasons(await plan(changed, false))).toEqual([
      expect.stringContaining("somebody reviewed this claim since"),
    ]);
  });

  it("writes all of it or nothing, and another export shows it", async () => {
    const rows = (await table("claims")).map((row) => {
      if (row.kind === "toll") return { ...row, best: "14", max: "20", side: "Italian soldiers", review: "accepted" };
      if (row.kind === "event" && row.place === "Zvečan")
        return {
          ...row,
          type: "COERCE",
          actors: "Gunmen",
          place: "Leposavić",
          date_to: "31 May 2023",
          status: "denied",
        };
      return row.kind === "state" ? { ...row, review: "rejected" } : row;
    });
    const made = await plan(rows);
    expect(made.problems).toEqual([]);
    expect(made.changes).toHaveLength(3);
    await store.reviewAll(made.reviews);
    const after = await table("claims");
    expect(after.find(({ kind }) => kind === "toll")).toMatchObject({
      min: "12",
      best: "14",
      max: "20",
      side: "Italian soldiers",
      review: "accepted",
    });
    expect(after.find(({ status }) => status === "denied")).toMatchObject({
      type: "COERCE",
      actors: "Gunmen",
      place: "Leposavić",
      latitude: "",
      date_from: "2023-05-29",
      date_to: "2023-05-31",
      review: "corrected",
    });
    expect(after.some(({ kind }) => kind === "state")).toBe(false);
    expect((await store.reviews()).every(({ who, why }) => who === "editor" && why === "checked")).toBe(true);
    expect(await plan(after)).toMatchObject({ reviews: [], problems: [] });
  });

  it("changes nothing when it is applied again", async () => {
    const rows = (await table("claims")).map((row) => {
      if (row.kind === "toll") return { ...row, best: "14", max: "20", review: "accepted" };
      return row.place === "Zvečan" ? { ...row, place: "Leposavić", date_to: "2023-05-31" } : row;
    });
    const written = now;
    const made = await plan(rows);
    await store.reviewAll(made.reviews);
    now = written;
    expect(await plan(rows)).toMatchObject({ reviews: [], problems: [] });
    expect(await plan(rows, false)).toMatchObject({ reviews: [], problems: [] });
  });

  it("corrects the count that a voice of tolls.csv gave, and nothing that was made from it", async () => {
    const rows = await table("tolls");
    const voices = rows.map((row) => (row.row === "voice" ? { ...row, best: "15", max: "15" } : row));
    const made = await plan(voices);
    expect(made.reviews).toMatchObject([
      { action: "correct", field: "best", value: 15, version: 0 },
      { action: "correct", field: "max", value: 15, version: 1 },
    ]);
    await store.reviewAll(made.reviews);
    expect((await table("tolls")).find(({ row }) => row === "toll")).toMatchObject({ best: "15" });
    expect(
      reasons(await plan(rows.map((row) => (row.row === "toll" ? { ...row, best: "40" } : row)))).join(),
    ).toContain("made from the voices");
  });
});

describe("for any edit of a count", () => {
  it("what is applied is what the next export shows, and the table is then unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)), async (numbers) => {
        const [min = 0, best = 0, max = 0] = [...numbers].sort((a, b) => a - b);
        const figures = { min: String(min), best: String(best), max: String(max) };
        const made = await plan(
          (await table("claims")).map((row) => (row.kind === "toll" ? { ...row, ...figures } : row)),
        );
        expect(made.problems).toEqual([]);
        await store.reviewAll(made.reviews);
        now += 60_000;
        const after = await table("claims");
        expect(after.find(({ kind }) => kind === "toll")).toMatchObject(figures);
        expect(await plan(after)).toMatchObject({ reviews: [], problems: [] });
      }),
      { numRuns: 12 },
    );
  });
});
