import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { createApp, listen } from "../../src/api/index.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import type { Bench, Figures } from "../bench.ts";
import { madeReport } from "../record/made-world.ts";
import { type Asked, loadOf } from "./load.ts";

const reports = 500;
const connections = [1, 16];
const seconds = 2;
const tile = 16 * 1024;

/** What is asked, against a route that reads nothing of the record: `/api/me`. */
const asksFor = (event: string, tag: string): readonly Asked[] => [
  { name: "static", path: "/api/me" },
  { name: "list", path: "/api/events?limit=50" },
  { name: "search", path: "/api/claims?text=police&limit=50" },
  { name: "briefs", path: "/api/event-briefs?limit=1000" },
  { name: "event", path: `/api/events/${event}` },
  { name: "unchanged", path: "/api/events?limit=50", headers: { accept: "*/*", "if-none-match": tag }, status: 304 },
  { name: "packed", path: "/api/events?limit=50", headers: { "accept-encoding": "gzip" } },
  { name: "geojson", path: "/api/events?from=2016-01-01&to=2016-02-01", headers: { accept: "application/geo+json" } },
  { name: "tile", path: "/basemap/map.pmtiles", headers: { range: `bytes=32768-${32_767 + tile}` }, status: 206 },
];

/**
 * The HTTP API over a record of made-up reports, server and clients in one process and so on one core: 50th, 95th and
 * 99th percentile in milliseconds for each kind of request at 1 and at 16 connections, and how many times the median of
 * the static route it takes.
 */
export const api: Bench = {
  name: "api",
  data: [],
  async run(_, say): Promise<Figures> {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-bench-api-"));
    const store = await openStore(join(folder, "record.db"), { linker });
    try {
      for (let at = 0; at < reports; at += 100)
        await store.add(Array.from({ length: 100 }, (_, more) => madeReport(at + more)));
      const file = join(folder, "map.pmtiles");
      writeFileSync(file, new Uint8Array(1 << 20));
      const app = createApp({
        store,
        analysis: "bench",
        hosts: ["127.0.0.1"],
        baseMap: { kind: "pmtiles", url: "basemap/map.pmtiles", file, origins: [] },
        analyse: () => Promise.reject(new Error("nothing is analysed here")),
      });
      const server = await listen(app, { host: "127.0.0.1", port: 0 });
      const first = await fetch(`${server.url}api/events?limit=50`);
      const { items } = JSON.parse(await first.text());
      const asks = asksFor(String(items[0]?.id), first.headers.get("etag") ?? "");
      const figures: Record<string, number> = { events: (await store.stats()).events };
      for (const count of connections) {
        const pool = new Pool(server.url, { connections: count, pipelining: 1 });
        let still = Number.NaN;
        for (const asked of asks) {
          const { p50, p95, p99, perSecond } = await loadOf(pool, asked, { connections: count, seconds });
          if (asked.name === "static") still = p50;
          const key = `${asked.name}_${count}`;
          const times = Math.round((10 * p50) / still) / 10;
          Object.assign(figures, { [`${key}_p50_ms`]: p50, [`${key}_p95_ms`]: p95, [`${key}_p99_ms`]: p99 });
          if (asked.name !== "static") figures[`${key}_times_static`] = times;
          say(`${asked.name} at ${count}: ${p50} / ${p95} / ${p99} ms, ${perSecond} a second, ${times} times static`);
        }
        await pool.close();
      }
      await server.close();
      return figures;
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
