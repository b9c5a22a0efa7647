import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { comparisonAsText } from "../../src/cli/text/comparison-as-text.ts";
import { compareOutside, summaryOf } from "../../src/linking/index.ts";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-outside-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = join(folder, "record.db");
const acled = join("test", "exchange", "golden", "acled.csv");

describe("what others coded", () => {
  it("is read once, listed, shown and taken out", () => {
    const first = sitrep(["import", acled, "--store", store]);
    expect(first.out).toMatch(/acled\.csv: \d+ outside events \(acled\), from 2023-05-.*; 0 refused; set set-/);
    expect(first.code).toBe(0);
    expect(sitrep(["import", acled, "--store", store]).out).toMatch(/: known as set-/);
    const [set] = sitrep(["imported", "--store", store, "--json"])
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(set).toMatchObject({ format: "acled", file: "acled.csv", whole: true, refused: 0 });
    expect(sitrep(["imported", set.id, "--remove", "--store", store]).out).toBe(`${set.id} removed\n`);
    expect(sitrep(["imported", "--store", store]).out).toBe("");
  });

  it("tells of a bad row where it is and why, and ends with 1", () => {
    const file = join(folder, "bad.csv");
    writeFileSync(
      file,
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,fatalities\nMLI1,05/06/2024,Battles,Armed clash,JNIM,1\n",
    );
    const { code, err } = sitrep(["import", file, "--store", store]);
    expect(err).toContain('row 2, column event_date, "05/06/2024": not a day such as 2023-05-29');
    expect(code).toBe(1);
  });

  it("is held against the record: its own export agrees with the bundled corpus", () => {
    const { out, code, err } = sitrep(["compare", "--with", acled, "--demo", "--json"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const summary = lines.at(-1);
    expect(summary).toMatchObject({ kind: "summary", format: "acled", missing: 0, ofTheirs: 100 });
    expect(summary.fields.slice(0, 3).every(({ share }: { share: number }) => share === 100)).toBe(true);
    expect(lines[0].quote.length).toBeGreaterThan(10);
  });

  it("is told line by line, with the words of ours and the sums", () => {
    const one = {
      id: "event-1",
      type: "ASSAULT" as const,
      acled: null,
      time: { from: "2024-03-02", to: "2024-03-03", grain: "day" as const, implied: false },
      place: { name: "Djenné", country: "MLI", lat: 13.9, lon: -4.55, precision: "town" as const },
      actors: [],
      recipients: [],
      killed: { low: 3, best: 3, high: 3 },
    };
    const comparison = compareOutside([one], [{ ...one, id: "MLI1", killed: { low: 9, best: 9, high: 9 } }], {
      days: 1,
      km: 12,
    });
    const about = {
      comparison,
      format: "acled",
      from: "2024-03-02",
      to: "2024-03-03",
      countries: ["MLI"],
      uncomparable: 0,
      unsayable: 2,
      quotes: new Map([["event-1", "Gunmen killed three\nvillagers."]]),
      words: new Map(),
    };
    expect(comparisonAsText(about, summaryOf(comparison)).join("\n")).toMatchInlineSnapshot(`
      "~ 2024-03-02  Djenné  ASSAULT  event-1  with  MLI1
          fatalities: ours 3, theirs 9
          "Gunmen killed three villagers."

      theirs 1 (acled, from 2024-03-02 to before 2024-03-03, MLI), ours 1; 1 matched
      missing 0: theirs that we have not; we have 100 % of theirs
      extra 0: ours that they have not; they have 100 % of ours
      where both tell it, the matched agree in
        date         100 %  1 of 1
        place        100 %  1 of 1
        type         100 %  1 of 1
        actors        none  0 of 0
        fatalities     0 %  0 of 1
      killed in the matched: ours 3, theirs 9
      2 of ours stayed out: acled cannot say them"
    `);
  });

  it("asks for two codings or for --with", () => {
    expect(sitrep(["compare", "one.jsonl"])).toMatchObject({ code: 2 });
  });
});
