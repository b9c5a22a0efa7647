import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { sitrep } from "./run-sitrep.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-tokens-"));
const store = join(folder, "record.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("serves no other machine before there is a token, and says what to do", () => {
  const { code, err } = sitrep(["serve", "--host", "0.0.0.0", "--port", "0", "--store", store]);
  expect(code).toBe(1);
  expect(err).toContain("sitrep token add NAME");
});

it("makes, lists and ends tokens, and keeps that it did", () => {
  const made = sitrep(["token", "add", "Ana", "--role", "reviewer", "--store", store]);
  expect(made.out).toMatch(/^sitrep_[0-9a-f]{16}_[\w-]{43}\n$/);
  expect(sitrep(["token", "add", "Ana", "--store", store]).err).toContain("revoke it first");
  const listed = sitrep(["token", "list", "--store", store]).out;
  expect(listed).toMatch(/^Ana {2}reviewer {2}made .{16} {2}counts\n$/);
  expect(listed).not.toContain(made.out.slice(24, 40));
  expect(sitrep(["token", "revoke", "Ana", "--store", store]).code).toBe(0);
  expect(sitrep(["token", "revoke", "Ana", "--store", store])).toMatchObject({ code: 1 });
  const audit = sitrep(["audit", "--last", "2", "--json", "--store", store]).out.trim().split("\n");
  expect(audit.map((line) => JSON.parse(line).action)).toEqual(["token revoke Ana", "token add Ana --role reviewer"]);
});

it("refuses names and roles that there are not", () => {
  expect(sitrep(["token", "add", "\u001b[2J", "--store", store]).code).toBe(2);
  expect(sitrep(["token", "add", "Ben", "--role", "owner", "--store", store]).code).toBe(2);
});
