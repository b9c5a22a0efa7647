import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, expectTypeOf, it } from "vitest";
import { type Listening, listen, newToken } from "../../src/api/index.ts";
import { type Change, dataOf, eachItem, followChanges, ProblemError, sitrepClient } from "../../src/client/index.ts";
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

it("tells what happens, goes on after a break and misses nothing", async () => {
  const asked: (string | null)[] = [];
  /** Every answer breaks off after its first message. */
  const breaking = async (request: Request): Promise<Response> => {
    asked.push(request.headers.get("last-event-id"));
    const answer = await fetch(request);
    const reader = answer.body?.getReader();
    const body = new ReadableStream<Uint8Array>({
      cancel: () => reader?.cancel(),
      async pull(controller) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (value)
          controller.enqueue(
            new TextEncoder().encode(new TextDecoder().decode(value).replace(/^retry.*$/m, "retry: 1")),
          );
        if (done || new TextDecoder().decode(value).includes("data:")) {
          await reader?.cancel();
          controller.close();
        }
      },
    });
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
  const seen: Change[] = [];
  const control = new AbortController();
  const already = (await store.lastChange()) - 1;
  const following = followChanges({ url: server.url, token, after: already, signal: control.signal, fetch: breaking });
  for await (const change of following) {
    seen.push(change);
    if (seen.length === 1) await store.add([clash("A convoy was stopped in Zubin Potok.")]);
    if (seen.length === 2) await store.add([clash("Police left Leposavić.")]);
    if (seen.length === 3) control.abort();
  }
  expect(seen.map(({ seq }) => seq)).toEqual([already + 1, already + 2, already + 3]);
  expect(seen[2]?.kind).toBe("article-added");
  expect(asked.slice(0, 3)).toEqual([null, String(already + 1), String(already + 2)]);
  expectTypeOf(seen[0]?.kind).toExtend<string | undefined>();
});

it("knows where to go on though nothing was told before the break", async () => {
  const asked: (string | null)[] = [];
  const control = new AbortController();
  const ask = async (request: Request): Promise<Response> => {
    asked.push(request.headers.get("last-event-id"));
    if (asked.length === 1)
      return new Response("retry: 1\nid: 7\n\n", { headers: { "content-type": "text/event-stream" } });
    if (asked.length === 2) throw new TypeError("connection refused");
    if (asked.length === 3) return new Response("{}", { status: 503, headers: { "retry-after": "0" } });
    return new Response(
      'id: 8\r\nevent: reviewed\r\ndata: {"seq":8,"at":"","kind":"reviewed",\r\ndata: "id":"a"}\r\n\r\n',
    );
  };
  for await (const { seq } of followChanges({ url: server.url, signal: control.signal, fetch: ask })) {
    expect(seq).toBe(8);
    control.abort();
  }
  expect(asked).toEqual([null, "7", "7", "7"]);
});

it("throws what the server refuses of a stream, and ends at once by the signal", async () => {
  await expect(followChanges({ url: server.url }).next()).rejects.toMatchObject({ status: 401, code: "no-token" });
  const control = new AbortController();
  const next = followChanges({ url: server.url, token, signal: control.signal }).next();
  setTimeout(() => control.abort(), 100);
  expect(await next).toEqual({ done: true, value: undefined });
});

it("is made from what the server describes now", () => {
  const done = spawnSync(process.execPath, ["scripts/client.mjs", "--check"], { encoding: "utf8" });
  expect(done.stderr).toBe("");
  expect(done.status).toBe(0);
});
