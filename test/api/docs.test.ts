import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

const page = readFileSync("docs/api.md", "utf8");
let store: RecordStore;
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await store.add([clash("At least 14 people were hurt when shots were fired in Zvečan.")]);
});
afterAll(() => store.close());

const examples = [...page.matchAll(/^```http\n([^`]{1,400})```$/gm)].map(([, text = ""]) => text.trim());

it("has examples", () => expect(examples.length).toBeGreaterThan(8));

it.each(examples)("docs/api.md is true of\n%s", async (example) => {
  const lines = example.split("\n");
  const [method = "", path = ""] = (lines[0] ?? "").split(" ");
  const headers = Object.fromEntries(lines.slice(1, -1).map((line) => line.split(": ")));
  const [, status, type, code] = /^(\d{3}) ([^\s;]+(?:; \S+)?)(?: (\S+))?$/.exec(lines.at(-1) ?? "") ?? [];
  const response = await appOver(store).request(path, { method, headers });
  const text = await response.text();
  expect([String(response.status), response.headers.get("content-type")]).toEqual([status, type]);
  if (code) expect(JSON.parse(text).code).toBe(code);
  if (status === "200" && type === "application/json" && path !== "/api/me")
    expect(JSON.parse(text).items.length).toBeGreaterThan(0);
});

it("names every filter that there is", async () => {
  const { eventFilterSchema } = await import("../../src/core/record/filter.ts");
  for (const name of Object.keys(eventFilterSchema.shape)) expect(page, name).toContain(`\`${name}`);
});
