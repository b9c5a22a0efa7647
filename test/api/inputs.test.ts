import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/api/index.ts";
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

const appWith = (allowedHosts: readonly string[]) =>
  createApp({
    store,
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
