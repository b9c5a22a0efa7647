import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { objects, sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-input-"));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = put(
  "good.txt",
  "date 2022-05-03\nPolice said that two people were wounded when soldiers fired at a crowd in Goma on Monday.",
);

const large = (): string => {
  const path = join(folder, "large.txt");
  const file = openSync(path, "w");
  writeSync(file, "A report without end. ");
  ftruncateSync(file, 50 * 1024 * 1024);
  closeSync(file);
  return path;
};

describe("bad input is refused in one clear line, and the rest goes on", () => {
  it.each([
    ["a missing file", () => join(folder, "absent.txt"), "no such file"],
    ["a folder", () => folder, "this is a folder"],
    ["a binary file", () => put("image.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0])), "not text"],
    ["a file of 50 MB", large, "over the limit"],
    ["broken JSON", () => put("broken.jsonl", '{"text": "x"'), "not a JSON object"],
    ["a line without text", () => put("bare.jsonl", '{"id": 4}'), "no text field"],
    [
      "a date that is none",
      () => put("dated.jsonl", '{"text": "x", "published": "2023-02-30"}'),
      "not a calendar date",
    ],
  ])("%s", (_, path, reason) => {
    const bad = path();
    const { code, out, err } = sitrep(["code", bad, good, "--json"]);
    const lines = err.split("\n").filter(Boolean);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(bad);
    expect(lines[0]).toContain(reason);
    expect(code).toBe(1);
    expect(objects(out)).toHaveLength(1);
  });

  it("an empty file is no error: no claims, and a note that says why", () => {
    const { code, out, err } = sitrep(["code", put("empty.txt", ""), "--json"]);
    expect(code).toBe(0);
    expect(objects(out)[0]).toMatchObject({ claims: [], note: expect.stringContaining("empty") });
    expect(err).toContain("empty");
  });

  it("another language is no error either", () => {
    const text = "Le gouvernement a annoncé que les troupes quitteraient la région avant la fin du mois de janvier.";
    const { code, out } = sitrep(["code", put("french.txt", text), "--json"]);
    expect(code).toBe(0);
    expect(objects(out)[0]).toMatchObject({ claims: [], note: expect.stringContaining("fr") });
  });

  it("a text in windows-1252 is read as such", () => {
    const text = "date 2022-05-03\nPolice said on Tuesday that the café owner José Peña was wounded in the clash.";
    const { code, out } = sitrep([
      "code",
      put(
        "latin.txt",
        Uint8Array.from(text, (character) => character.charCodeAt(0)),
      ),
      "--json",
    ]);
    expect(code).toBe(0);
    expect(objects(out)[0]?.article.text).toContain("José Peña");
  });

  it("a missing date is told, not refused", () => {
    const { code, err } = sitrep([
      "code",
      put("undated.txt", "Soldiers shelled the town of Goma on Monday, police said."),
      "--json",
    ]);
    expect(code).toBe(0);
    expect(err).toContain("--published");
  });

  it("keeps order and ids, and numbers the line that was refused", () => {
    const lines = ['{"id":"a","text":"Troops shelled the town."}', "{nope", '{"id":"b","text":"Rebels fled."}'];
    const { code, out, err } = sitrep([
      "code",
      put("three.jsonl", lines.join("\n")),
      "--json",
      "--published",
      "2023-01-01",
    ]);
    expect(objects(out).map(({ article }) => article.id)).toEqual(["a", "b"]);
    expect(err).toMatch(/three\.jsonl:2: /);
    expect(code).toBe(1);
  });

  it.each([[["code"]], [["nonsense"]], [["code", good, "--published", "yesterday"]], [["code", good, "--bogus"]]])(
    "wrong usage ends with 2: %j",
    (args) => expect(sitrep(args).code).toBe(2),
  );
});

it("tells its version, as the package does", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(sitrep(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
});

it("reads standard input", () => {
  const { out } = sitrep(["code", "-", "--json", "--published", "2022-05-03"], {
    input: "Rebels attacked a convoy near Goma on Monday.",
  });
  expect(objects(out)[0]?.article.text).toContain("convoy");
});

it("prints the same bytes in two time zones and locales", () => {
  const here = sitrep(["code", good, "--json"], {
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  });
  const there = sitrep(["code", good, "--json"], { env: { TZ: "America/Los_Angeles", LANG: "C", LC_ALL: "C" } });
  expect(here.out.length).toBeGreaterThan(100);
  expect(here.out).toBe(there.out);
});
