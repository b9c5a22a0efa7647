import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-lexicon-"));
const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const report = put("report.txt", "date 2021-09-13\nThe Veshka Column attacked a convoy near Goma on Sunday.");

it("knows the actors of a lexicon of one's own", () => {
  const lexicon = put("own.csv", "name,country,sectors,aliases\nVeshka Liberation Column,COD,REB,Veshka Column\n");
  const plain = sitrep(["mentions", report, "--json"]);
  const own = sitrep(["mentions", report, "--json", "--lexicon", lexicon]);
  expect(own.code).toBe(0);
  expect(plain.out).not.toContain("Veshka Liberation Column");
  expect(own.out).toContain('"name":"Veshka Liberation Column","country":"COD","sectors":["REB"]');
});
it("tells how a lexicon is written where none can be read", () => {
  const { code, err } = sitrep(["mentions", report, "--lexicon", put("broken.csv", "name,country\n")]);
  expect(code).toBe(2);
  expect(err).toContain("no actor could be read");
});
