import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sitrep-reference-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the reference of the library", () => {
  // A function, class or interface without a docstring, or a link that leads nowhere, ends it with an error.
  it("is written from the docstrings without a warning", () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/reference.mjs", folder], {
      encoding: "utf8",
    });
    expect(`${stdout}${stderr}`).toBe("");
    expect(status).toBe(0);
    const analyse = readFileSync(join(folder, "sitrep", "functions", "analyse.md"), "utf8");
    expect(analyse).toContain("Reads one report and gives its claims.");
    for (const page of [
      "type-aliases/Claim.md",
      "variables/claimSchema.md",
      "interfaces/Analysed.md",
      "node/functions/loadResources.md",
    ])
      expect(existsSync(join(folder, "sitrep", page)), page).toBe(true);
  }, 240_000);
});
