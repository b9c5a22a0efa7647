import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RecordStore } from "../../src/core/record/store.ts";
import { exportFormats } from "../../src/exchange/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { article, clash, day, entry, stateClaim } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

let store: RecordStore;
let app: ReturnType<typeof appOver>;
beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  app = appOver(store);
  const report = article("KFOR has 4,000 soldiers.");
  await store.add([
    clash("Shots were fired in Zvečan."),
    clash("=HYPERLINK(1) was fired in Leposavić.", {}, { time: day("2023-08-20", "2023-08-21") }),
    entry(report, [stateClaim(report)]),
  ]);
});
afterAll(() => store.close());

const get = async (path: string, headers: Record<string, string> = {}, method = "GET") => {
  const response = await app.request(path, { headers, method });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString("utf8") };
};
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

it.each([
  ["*/*", "application/json"],
  ["text/csv", "text/csv; charset=utf-8"],
  ["text/csv;q=0.4, application/geo+json;q=0.8", "application/geo+json"],
  ["text/html, text/*;q=0.5", "text/csv; charset=utf-8"],
  ["application/json;q=0, */*;q=0.1", "text/csv; charset=utf-8"],
  ["application/*", "application/json"],
])("answers Accept: %s with %s", async (accept, type) => {
  const { status, headers } = await get("/api/events", { accept });
  expect([status, headers.get("content-type")]).toEqual([200, type]);
  expect(headers.get("vary")).toMatch(/Accept\b/);
});

it("says in which media types a list is written where it is asked for another", async () => {
  const { status, text } = await get("/api/claims", { accept: "image/png" });
  expect([status, JSON.parse(text).code]).toEqual([406, "no-such-media-type"]);
  expect(text).toContain("text/csv");
});

it("gives the whole selection as a file, the same as JSON does page by page", async () => {
  const ids = JSON.parse((await get("/api/events")).text).items.map(({ id }: { id: string }) => id);
  expect(ids).toHaveLength(2);
  expect(rowsOf((await get("/api/events", { accept: "text/csv" })).text).map(({ id }) => id)).toEqual(ids);
  const map = JSON.parse((await get("/api/events?text=fired", { accept: "application/geo+json" })).text);
  expect(map.features.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(map.sitrep.filters).toEqual({ text: "fired" });
  expect((await get("/api/events?limit=1", { accept: "text/csv" })).status).toBe(400);
  const claims = rowsOf((await get("/api/claims?kind=state", { accept: "text/csv" })).text);
  expect(claims).toHaveLength(1);
  const states = rowsOf((await get("/api/states", { accept: "text/csv" })).text);
  expect(states[0]?.quote).toContain("4,000 soldiers");
  expect(rowsOf((await get("/api/tolls", { accept: "text/csv" })).text).map(({ row }) => row)).toContain("voice");
});

it("keeps a spreadsheet from running what a report says", async () => {
  const rows = rowsOf((await get("/api/claims", { accept: "text/csv" })).text);
  const quotes = rows.map(({ quote }) => quote ?? "").filter((quote) => quote.includes("HYPERLINK"));
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(quote).toMatch(/^'=/);
});

it("offers every format of the command line to be saved", async () => {
  const { items } = JSON.parse((await get("/api/exports")).text);
  expect(items.map(({ name }: { name: string }) => name)).toEqual(exportFormats.map(({ name }) => name));
  for (const { name, extension } of exportFormats) {
    const { status, headers, bytes } = await get(`/api/exports/${name}`);
    expect([name, status]).toEqual([name, 200]);
    expect(headers.get("content-disposition")).toBe(`attachment; filename="sitrep-${name}.${extension}"`);
    expect(bytes.length).toBeGreaterThan(0);
  }
  expect((await get("/api/exports/xlsx")).status).toBe(404);
  expect((await get("/api/exports/acled?from=2023-02-30")).status).toBe(400);
});

it("knows by a strong tag that nothing has changed, and that something has", async () => {
  const first = await get("/api/events");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{27}"$/);
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  const again = await get("/api/events", { "if-none-match": `"other", W/${tag}` });
  expect([again.status, again.bytes.length, again.headers.get("etag")]).toEqual([304, 0, tag]);
  expect((await get("/api/events?text=fired", { "if-none-match": tag })).status).toBe(200);
  expect((await get("/api/events", { "if-none-match": tag, accept: "text/csv" })).status).toBe(200);
  await store.add([clash("Shots were fired again in Zvečan.")]);
  const changed = await get("/api/events", { "if-none-match": tag });
  expect(changed.status).toBe(200);
  expect(changed.headers.get("etag")).not.toBe(tag);
});

it("packs answers, under a tag of their own, but no stream of changes", async () => {
  const plain = await get("/api/claims", { accept: "application/json" });
  const packed = await get("/api/claims", { accept: "application/json", "accept-encoding": "gzip" });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(packed.bytes).toString("utf8")).toBe(plain.text);
  expect(packed.headers.get("etag")).toMatch(/^"[\w-]{27}-gzip"$/);
  expect(packed.headers.get("vary")).toContain("Accept-Encoding");
  const known = { "if-none-match": packed.headers.get("etag") ?? "", accept: "application/json" };
  expect((await get("/api/claims", { ...known, "accept-encoding": "gzip" })).status).toBe(304);
  const stream = await app.request("/api/changes", {
    headers: { accept: "text/event-stream", "accept-encoding": "gzip" },
  });
  expect(stream.headers.get("content-encoding")).toBeNull();
  await stream.body?.cancel();
});

it.each([
  ["/api/events", "POST", 405, "GET, HEAD"],
  ["/api/reviews", "PUT", 405, "POST, GET, HEAD"],
  ["/api/claims/x/why", "DELETE", 405, "GET, HEAD"],
  ["/api/none", "POST", 404, null],
])("tells of %s by %s that it is no method or no place", async (path, method, status, allow) => {
  const answer = await get(path, {}, method);
  expect([answer.status, answer.headers.get("allow")]).toEqual([status, allow]);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
});

it("takes a country's name for the country, as the command line does", async () => {
  const named = JSON.parse((await get("/api/events?place=Kosovo")).text).items;
  const coded = JSON.parse((await get("/api/events?country=XKX")).text).items;
  expect(named.length).toBeGreaterThan(0);
  expect(named).toEqual(coded);
});

it("tells of an export what it holds and what it leaves out, beside the file that names where", async () => {
  const file = await get("/api/exports/ged?from=2023-01-01");
  expect(file.headers.get("x-generator")).toMatch(/^sitrep \d/);
  expect(file.headers.get("x-as-of")).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  const [, address = ""] = /^<([^>]+)>; rel="describedby"/.exec(file.headers.get("link") ?? "") ?? [];
  expect(address).toBe("/api/exports/ged/report?from=2023-01-01");
  const report = JSON.parse((await get(address)).text);
  expect(report).toMatchObject({ format: "ged", filters: { from: "2023-01-01" }, read: 2, written: 0 });
  const left = report.dropped.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(left).toBeGreaterThanOrEqual(2);
  expect((await get("/api/exports/events/report")).text).toContain('"written":2');
  const listed = await get("/api/events", { accept: "text/csv" });
  expect(listed.headers.get("link")).toContain("/api/exports/events/report");
  const some = await get("/api/claims?kind=toll", { accept: "text/csv" });
  expect([some.status, some.headers.get("link")]).toEqual([200, null]);
  expect((await get("/api/exports/none/report")).status).toBe(404);
});

it("reads decisions, counts and reasons as of an earlier time", async () => {
  const { items } = JSON.parse((await get("/api/claims?kind=event")).text);
  const before = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { id } = items[0].claim;
  await store.review({ target: id, who: "Ana", why: "", version: 0, action: "accept" });
  const read = async (path: string) => JSON.parse((await get(path)).text);
  expect((await read("/api/reviews")).items).toHaveLength(1);
  expect((await read(`/api/reviews?asOf=${before}`)).items).toEqual([]);
  expect((await read(`/api/reviews?asOf=2023-01-01&target=${id}`)).items).toEqual([]);
  expect(await read("/api/reviews/agreement?asOf=2023-01-01")).toMatchObject({ units: 0 });
  expect(await read(`/api/stats?asOf=${before}`)).toMatchObject({ events: 2, reviews: 0 });
  expect(await read("/api/stats?asOf=2023-01-01")).toMatchObject({ articles: 0, events: 0, claims: { event: 0 } });
  expect((await get(`/api/claims/${id}/why?asOf=2001-01-01T00:00:00Z`)).status).toBe(404);
  expect((await get(`/api/claims/${id}/why?asOf=${before}`)).status).toBe(200);
  for (const path of ["/api/reviews", "/api/reviews/agreement", "/api/stats", `/api/claims/${id}/why`])
    expect((await get(`${path}?asOf=yesterday`)).status, path).toBe(400);
});
