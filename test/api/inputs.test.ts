import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/api/index.ts";
import type { Services } from "../../src/api/services.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";

const own = createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(
    `<html><head><title>Clash</title></head><body><article>${"<p>Police and protesters clashed in the town square on Monday, witnesses said.</p>".repeat(6)}</article></body></html>`,
  );
});
let store: RecordStore;
let address = "";

const appWith = (allowedHosts: readonly string[], read?: Services["read"]) =>
  createApp({
    store,
    ...(read ? { read } : {}),
    analysis: "1",
    hosts: ["localhost"],
    allowedHosts: new Set(allowedHosts),
    analyse: async (article) => ({
      article,
      claims: [],
      mentions: [],
      trace: [],
      annotated: {
        article,
        ...{ sentences: [], tokens: [], names: [], times: [], quantities: [], places: [], actors: [] },
        ...{ events: [], tolls: [], states: [] },
      },
    }),
  });

const json = { "content-type": "application/json" };
const giveUrl = (url: string, allowed: readonly string[]) =>
  appWith(allowed).request("/api/inputs/url", { method: "POST", headers: json, body: JSON.stringify({ url }) });

beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await new Promise<void>((resolve) => own.listen(0, "127.0.0.1", () => resolve()));
  const bound = own.address();
  address = typeof bound === "object" && bound ? `127.0.0.1:${bound.port}` : "";
});
afterAll(async () => {
  own.close();
  await store.close();
});

it("adds every article of a file, and tells what was refused where", async () => {
  const body = '{"text":"Shots were fired.","title":"One"}\n{"no":1}\n{"text":"Two were hurt."}\n';
  const answer = await appWith([]).request("/api/inputs?name=two.jsonl&published=2024-03-11", {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body,
  });
  expect(answer.status).toBe(200);
  const { items, more } = JSON.parse(await answer.text());
  expect(more).toBe(false);
  expect(items).toMatchObject([
    { at: ":1", title: "One", published: "2024-03-11", outcome: "added" },
    { at: ":2", code: "no-text" },
    { at: ":3", outcome: "added" },
  ]);
  expect((await store.article(items[0].id, {}))?.article.text).toBe("Shots were fired.");
});

it("tells on the way how far it has come, where the client takes an event stream, and ends with the result", async () => {
  const body = '{"text":"Shots were fired at a bridge."}\n{"text":"Two were hurt at a bridge."}\n';
  const answer = await appWith([]).request("/api/inputs?name=stream.jsonl", {
    method: "POST",
    headers: { "content-type": "application/octet-stream", accept: "text/event-stream" },
    body,
  });
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  const messages = (await answer.text()).split("\n\n").filter(Boolean);
  const told = messages.map((message) => JSON.parse(message.replace(/^data: /, "")));
  expect(told.slice(0, -1).map(({ progress }) => [progress.articles, progress.step])).toEqual([
    [0, null],
    [0, "store"],
    [1, null],
    [1, "store"],
  ]);
  expect(told.at(-1).result.items).toMatchObject([{ outcome: "added" }, { outcome: "added" }]);
});

it("tells a failure on the way as a problem, without its insides", async () => {
  const answer = await appWith([], async () => {
    throw new Error("secret of the house");
  }).request("/api/inputs?name=one.txt", {
    method: "POST",
    headers: { "content-type": "application/octet-stream", accept: "text/event-stream" },
    body: "Shots were fired at a school.",
  });
  const last = JSON.parse((await answer.text()).split("\n\n").filter(Boolean).at(-1)?.slice(6) ?? "");
  expect(last.problem).toMatchObject({ status: 500, code: "internal" });
  expect(JSON.stringify(last)).not.toContain("secret");
});

it("adds nothing for an input without text, and says so", async () => {
  const answer = await appWith([]).request("/api/inputs?name=blank.txt", {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: " \n\n ",
  });
  expect(JSON.parse(await answer.text()).items).toMatchObject([{ at: "", code: "empty-input" }]);
});

it("takes a file as bytes only, so that no other site can send one unasked", async () => {
  const answer = await appWith([]).request("/api/inputs?name=a.txt", {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "Shots were fired.",
  });
  expect(answer.status).toBe(415);
});

it("fetches an address and reads the page there, from private hosts only where they are allowed", async () => {
  const refused = await giveUrl(`http://${address}/report`, []);
  expect(refused.status).toBe(422);
  expect(JSON.parse(await refused.text()).code).toBe("blocked-address");
  const answer = await giveUrl(`http://${address}/report`, [address]);
  const { items } = JSON.parse(await answer.text());
  expect(items).toMatchObject([{ at: "", outcome: "added" }]);
  expect((await store.article(items[0].id, {}))?.article.url).toBe(`http://${address}/report`);
});

it("says what to do about something that is no address", async () => {
  const answer = await giveUrl("kosovo", []);
  expect(answer.status).toBe(422);
  expect(JSON.parse(await answer.text()).detail).toContain("http://");
});
