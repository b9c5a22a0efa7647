import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BaseMap, createApp } from "../../src/api/index.ts";
import { parseBaseMap, parseMapHost } from "../../src/cli/base-map.ts";
import { eventBriefSchema } from "../../src/core/record/brief.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash, eventClaim } from "../store/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-map-"));
const archive = join(folder, "my map.pmtiles");
let store: RecordStore;

const appWith = (baseMap?: BaseMap) =>
  createApp({
    store,
    analysis: "1",
    hosts: ["localhost"],
    placesIn: ({ west }, most) =>
      [{ name: "Zvečan", lat: 42.9, lon: 20.8, population: 9800, capital: false }]
        .filter(({ lon }) => lon > west)
        .slice(0, most),
    ...(baseMap ? { baseMap } : {}),
    analyse: async (article) => {
      const claims = [eventClaim(article)];
      const layers = { sentences: [], tokens: [], names: [], times: [], quantities: [], places: [], actors: [] };
      const trace = claims.map(({ id, start, end }) => ({
        about: id,
        rule: "coding/shots" as const,
        start,
        end,
        reason: "shots are an assault",
        action: "added" as const,
      }));
      return {
        article,
        claims,
        mentions: [],
        trace,
        annotated: { article, ...layers, events: claims, tolls: [], states: [] },
      };
    },
  });

beforeAll(async () => {
  store = await openStore(":memory:", { linker });
  await store.add([clash("Shots were fired in Zvečan."), clash("Shots were fired in Leposavić.")]);
  writeFileSync(archive, "0123456789");
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string, app = appWith(), headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  const text = await response.text();
  return { response, text, json: () => JSON.parse(text) };
};

it("lists events in short, page by page, in the shape of the schema", async () => {
  const all = (await get("/api/event-briefs")).json().items;
  expect(all.length).toBeGreaterThan(0);
  for (const brief of all) expect(eventBriefSchema.parse(brief)).toEqual(brief);
  const full = (await get(`/api/events/${all[0].id}`)).json().event;
  const sum = full.tolls.reduce(
    (total: number, toll: { measure: string; best: number }) => total + (toll.measure === "injured" ? toll.best : 0),
    0,
  );
  expect(all[0].injured).toBe(sum);
  const first = (await get("/api/event-briefs?limit=1")).json();
  expect(first.items).toEqual(all.slice(0, 1));
  expect((await get("/api/event-briefs?limit=5001")).response.status).toBe(400);
});
it("says why a claim was coded, by the rules of the same analysis", async () => {
  const claim = (await get("/api/claims?kind=event")).json().items[0].claim;
  const { found, reasons } = (await get(`/api/claims/${claim.id}/why`)).json();
  expect(found).toBe(true);
  expect(reasons).toEqual([
    expect.objectContaining({ about: "claim", rule: "coding/shots", words: expect.stringContaining("Shots") }),
  ]);
  expect((await get("/api/claims/claim-none/why")).response.status).toBe(404);
});
it("says of a toll that today's analysis no longer tells that nothing is known of it", async () => {
  const claim = (await get("/api/claims?kind=toll")).json().items[0].claim;
  expect((await get(`/api/claims/${claim.id}/why`)).json()).toEqual({ claim: claim.id, found: false, reasons: [] });
});
it("names the towns of a box", async () => {
  expect((await get("/api/places?box=20,42,21,44&limit=5")).json().items).toHaveLength(1);
  expect((await get("/api/places?box=21,42,22,44")).json().items).toHaveLength(0);
  expect((await get("/api/places?box=1,2,3")).response.status).toBe(400);
});
it("keeps no more terms of tension a day than asked for", async () => {
  const { days } = (await get("/api/tension?terms=0")).json();
  expect(days.length).toBeGreaterThan(0);
  for (const { terms } of days) expect(terms).toEqual([]);
});
it("lets the page read from no other host, unless the user names one for the map", async () => {
  const policyOf = async (app: ReturnType<typeof appWith>) =>
    (await get("/api/base-map", app)).response.headers.get("content-security-policy") ?? "";
  expect(await policyOf(appWith())).not.toContain("http");
  const own = parseBaseMap("https://tiles.example.org/style.json");
  const policy = await policyOf(
    appWith({ ...own, origins: [...own.origins, ...parseMapHost("https://fonts.example.org/a/b")] }),
  );
  for (const directive of ["connect-src", "img-src"])
    expect(policy).toMatch(new RegExp(`${directive} [^;]{1,60} https://tiles.example.org https://fonts.example.org`));
  expect(policy).toContain("script-src 'self'");
});
it("serves the one file that the user named as a map, by byte ranges, and tells the page where", async () => {
  const app = appWith(parseBaseMap(archive));
  expect((await get("/api/base-map", app)).json()).toEqual({ kind: "pmtiles", url: "basemap/map.pmtiles" });
  const part = await get("/basemap/map.pmtiles", app, { range: "bytes=2-4" });
  expect([part.response.status, part.text]).toEqual([206, "234"]);
  expect((await get("/basemap/../../etc/passwd", app)).text).not.toContain("root:");
  expect((await get("/api/base-map")).json()).toBeNull();
});
it("tells a style, an archive and tiles apart, and refuses what is not there", () => {
  expect(parseBaseMap("https://a.example/{z}/{x}/{y}.png").kind).toBe("tiles");
  expect(parseBaseMap("https://a.example/w.pmtiles?key=1").kind).toBe("pmtiles");
  expect(() => parseBaseMap(join(folder, "none.json"))).toThrow("no such file");
  expect(() => parseMapHost("ftp://a.example")).toThrow("origin");
});
