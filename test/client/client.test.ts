import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, expectTypeOf, it } from "vitest";
import { type Listening, listen, newToken } from "../../src/api/index.ts";
import { dataOf, eachItem, ProblemError, sitrepClient } from "../../src/client/index.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { appOver } from "../api/an-app.ts";
import { clash, day } from "../store/sample.ts";

let store: RecordStore;
let server: Listening;
let token = "";
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await store.add([
    clash("Shots were fired in Zvečan."),
    clash("A bridge was blocked in Leposavić.", {}, { time: day("2023-08-20", "2023-08-21") }),
  ]);
  const made = newToken();
  token = made.text;
  await store.addToken({ id: made.id, name: "Rea", role: "reader", hash: made.hash });
  const app = appOver(store, { tokensNeeded: true, hosts: ["127.0.0.1"] });
  server = await listen(app, { host: "127.0.0.1", port: 0 });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

it("reads lists and single things with the types of the document", async () => {
  const client = sitrepClient({ url: server.url, token });
  const page = await dataOf(client.GET("/api/events", { params: { query: { country: "XKX", limit: 1 } } }));
  const [first] = page.items;
  expectTypeOf(page.next).toEqualTypeOf<string | null>();
  expectTypeOf(first?.type).toExtend<string | undefined>();
  const { event, claims } = await dataOf(client.GET("/api/events/{id}", { params: { path: { id: first?.id ?? "" } } }));
  expect(event).toEqual(first);
  expect(claims.length).toBeGreaterThan(0);
});

it("goes through every page of a list", async () => {
  const client = sitrepClient({ url: server.url, token });
  const ids: string[] = [];
  const read = (after: string | undefined) =>
    dataOf(client.GET("/api/events", { params: { query: { limit: 1, ...(after ? { after } : {}) } } }));
  for await (const { id } of eachItem(read)) ids.push(id);
  expect(new Set(ids).size).toBe(2);
});

it("throws what the server refuses, with its code", async () => {
  const open = sitrepClient({ url: server.url });
  await expect(dataOf(open.GET("/api/stats"))).rejects.toMatchObject({ status: 401, code: "no-token" });
  const reader = sitrepClient({ url: server.url, token });
  const wish = { text: "A bridge was blocked." };
  const refused = dataOf(reader.POST("/api/articles", { body: wish }));
  await expect(refused).rejects.toBeInstanceOf(ProblemError);
  await expect(refused).rejects.toMatchObject({ status: 403, code: "wrong-role" });
});

it("is made from what the server describes now", () => {
  const done = spawnSync(process.execPath, ["scripts/client.mjs", "--check"], { encoding: "utf8" });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
});
