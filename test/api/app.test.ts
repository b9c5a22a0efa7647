import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApp } from "../../src/api/index.ts";
import { codedSchema } from "../../src/core/contract/analysis.ts";
import { eventSchema } from "../../src/core/record/event.ts";
import { articleRecordSchema, claimItemSchema } from "../../src/core/record/items.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash, eventClaim } from "../store/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-api-"));
let store: RecordStore;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Sitrep</title>");
  writeFileSync(join(folder, "assets", "page-1.js"), "export {};");
  store = await openStore(":memory:", { linker });
  app = createApp({
    store,
    analysis: "1",
    hosts: ["localhost"],
    placesNamed: (name, most) =>
      [{ name, country: null, lat: 1, lon: 2, precision: "town" as const, population: 5 }].slice(0, most),
    page: folder,
    analyse: async (article) => {
      const claims = [eventClaim(article)];
      const layers = { sentences: [], tokens: [], names: [], times: [], quantities: [], places: [], actors: [] };
      return {
        article,
        claims,
        mentions: [],
        trace: [],
        annotated: { article, ...layers, events: claims, tolls: [], states: [] },
      };
    },
  });
  await store.add([clash("Shots were fired in Zvečan."), clash("<script>alert(1)</script> in Leposavić.")]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  const text = await response.text();
  return { response, text, json: () => JSON.parse(text) };
};
const post = (path: string, body: unknown, headers = { "content-type": "application/json" }) =>
  app.request(path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

const expectProblem = (response: Response, body: unknown, status: number, code: string) => {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(body).toMatchObject({
    type: "about:blank",
    status,
    code,
    title: expect.any(String),
    detail: expect.any(String),
  });
};

it("lists articles, claims and events in the shapes of their schemas", async () => {
  const articles = (await get("/api/articles")).json();
  expect(articles.items).toHaveLength(2);
  const record = (await get(`/api/articles/${articles.items[0].id}`)).json();
  expect(articleRecordSchema.parse(record)).toEqual(record);
  const claims = (await get("/api/claims?kind=event")).json();
  for (const item of claims.items) expect(claimItemSchema.parse(item)).toEqual(item);
  const events = (await get("/api/events")).json();
  for (const item of events.items) expect(eventSchema.parse(item)).toEqual(item);
  const event = (await get(`/api/events/${events.items[0].id}`)).json();
  expect(event.claims.map(({ claim }: { claim: { kind: string } }) => claim.kind).sort()).toEqual(["event", "toll"]);
});

it("reads every filter from the query", async () => {
  const found = async (query: string) => (await get(`/api/events?${query}`)).json().items.length;
  expect(await found("from=2023-05-29&to=2023-05-30&box=20,42,21,43&type=ASSAULT,PROTEST&status=happened")).toBe(2);
  expect(await found("text=SHOTS")).toBe(1);
  expect(await found("type=PROTEST")).toBe(0);
  expect(await found("asOf=2023-06-01")).toBe(0);
  expect(await found("asOf=2020-01-01T00:00:00Z")).toBe(0);
});

it("pages by the mark it gave", async () => {
  const first = (await get("/api/events?limit=1")).json();
  const second = (await get(`/api/events?limit=1&after=${first.next}`)).json();
  expect(second.next).toBeNull();
  expect(second.items[0].id).not.toBe(first.items[0].id);
});

it.each([
  ["/api/events?from=2023-02-30", 400, "bad-request"],
  ["/api/events?box=1,2,3", 400, "bad-request"],
  ["/api/events?asOf=yesterday", 400, "bad-request"],
  ["/api/claims?limit=0", 400, "bad-request"],
  ["/api/claims?limit=100000", 400, "bad-request"],
  ["/api/claims?after=x", 400, "bad-cursor"],
  ["/api/claims?after=%00", 400, "bad-request"],
  ["/api/events/none", 404, "not-found"],
  ["/api/articles/none", 404, "not-found"],
  ["/api/nothing", 404, "not-found"],
  ["/missing.js", 404, "not-found"],
])("answers %s with a problem", async (path, status, code) => {
  const { response, json } = await get(path);
  expectProblem(response, json(), status, code);
});

it("refuses bodies that are not what they should be", async () => {
  for (const [body, status] of [
    ["{", 400],
    [{}, 400],
    [{ text: 1 }, 400],
    [{ text: "x", published: "soon" }, 400],
  ] as const) {
    const response = await post("/api/articles", body);
    expectProblem(response, await response.json(), status, "bad-request");
  }
  const form = await post("/api/articles", "text=x", { "content-type": "text/plain" });
  expectProblem(form, await form.json(), 415, "wrong-media-type");
});

it("analyses without storing, adds once", async () => {
  const source = { text: "A bridge was blocked in Zvečan.", published: "2023-06-01" };
  const coded = codedSchema.parse(await (await post("/api/analyse", source)).json());
  expect(coded.claims[0]?.quote).toBe(source.text);
  expect((await get("/api/articles")).json().items).toHaveLength(2);
  expect((await post("/api/articles", source)).status).toBe(201);
  const again = await post("/api/articles", source);
  expect([again.status, await again.json()]).toMatchObject([200, { outcome: "known" }]);
  expect((await get("/api/articles")).json().items).toHaveLength(3);
});

it("writes reviews, and tells the slower of two of the conflict", async () => {
  const { items } = (await get("/api/claims?kind=event&text=shots")).json();
  const wish = {
    who: "Ana",
    why: "seen",
    target: items[0].claim.id,
    version: items[0].review.version,
    action: "accept",
  };
  expect((await post("/api/reviews", wish)).status).toBe(201);
  const late = await post("/api/reviews", { ...wish, who: "Ben", action: "reject" });
  expectProblem(late, await late.json(), 409, "review-conflict");
  const nobody = await post("/api/reviews", { ...wish, target: "none" });
  expectProblem(nobody, await nobody.json(), 404, "unknown-target");
  const odd = await post("/api/reviews", { ...wish, version: 1, action: "correct", field: "quote", value: "x" });
  expectProblem(odd, await odd.json(), 422, "bad-review");
  expect((await get(`/api/reviews?target=${wish.target}`)).json().items).toMatchObject([
    { who: "Ana", action: "accept" },
  ]);
  expect((await get("/api/reviews/agreement")).json()).toEqual({ units: 0, alpha: null, disputed: [] });
});

it("describes every route in OpenAPI 3.1", async () => {
  const document = (await get("/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  for (const path of ["/api/articles", "/api/articles/{id}", "/api/claims", "/api/events", "/api/events/{id}"])
    expect(document.paths[path].get.responses["200"].content["application/json"].schema).toBeTruthy();
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(["Event", "ClaimItem", "Problem"]));
});

it("serves the page with a strict policy, and its own addresses too", async () => {
  for (const path of ["/", "/events/event-1", "/assets/page-1.js", "/api/events"]) {
    const { response } = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  }
  expect((await get("/events/event-1")).text).toContain("<title>Sitrep</title>");
});

it("does not leave its folder and answers only to its own names", async () => {
  for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json"])
    expect((await get(path)).text).not.toContain('"sitrep"');
  const { response, json } = await get("/api/articles", { host: "evil.example:80" });
  expectProblem(response, json(), 403, "wrong-host");
});

it("tells changes as they happen", async () => {
  const { items } = (await get("/api/changes")).json();
  const response = await app.request("/api/changes", {
    headers: { accept: "text/event-stream", "last-event-id": String(items[0].seq) },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (reader && !text.includes("data:")) text += (await reader.read()).value ?? "";
  await reader?.cancel();
  expect(text).toContain(`id: ${items[1].seq}\nevent: article-added`.split("\n")[0]);
  expect(text).not.toContain(`"seq":${items[0].seq},`);
});

it("offers the places of a name, and wants one", async () => {
  expect((await get("/api/places/named?name=Abc")).json()).toEqual({
    items: [{ name: "Abc", country: null, lat: 1, lon: 2, precision: "town", population: 5 }],
  });
  expect((await get("/api/places/named?name=%20")).response.status).toBe(400);
});
