import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-codebook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const own = join(folder, "own.yaml");
writeFileSync(
  own,
  `frames:
  - { pattern: A commandeer R, type: COERCE, mode: seize, example: Soldiers commandeered a lorry. }
  - { pattern: A zorp R, type: ASSAULT, example: Rebels shelled the town. }
  - { pattern: A glarf R, type: ASSAULT }
`,
);

it("tells which examples of a codebook of one's own are not coded by their frame", () => {
  const { code, out } = sitrep(["codebook", "--codebook", own, "--check"]);
  expect(code).toBe(1);
  expect(out).toContain("right  A commandeer R\n");
  expect(out).toMatch(/wrong {2}A zorp R\n +Rebels shelled the town\.\n +coded as ASSAULT by coding\/assault-/);
  expect(out).toMatch(/wrong {2}A glarf R\n +\n +it has no example/);
  expect(out).toContain("1 of 3 examples are coded by their frame");
});

it("asks for a file to check", () => {
  const { code, err } = sitrep(["codebook", "--check"]);
  expect(code).toBe(2);
  expect(err).toContain("--check asks for --codebook FILE");
});
