import { expect, it } from "vitest";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { askParts, makeMetrics } from "../../src/telemetry/index.ts";
import { appOver } from "./an-app.ts";

const served = async (tokensNeeded = false) => {
  const store = await openStore(":memory:", { linker });
  const lacking: { part: string | null } = { part: null };
  const app = appOver(store, {
    tokensNeeded,
    probes: {
      metrics: makeMetrics(),
      ready: () =>
        askParts({
          record: () => (lacking.part === "record" ? Promise.reject(new Error("gone")) : store.lastChange()),
        }),
    },
  });
  const get = (path: string) => app.request(`http://localhost${path}`);
  return { get, lacking, close: () => store.close() };
};

it("says that it runs, and whether it can work", async () => {
  const { get, lacking, close } = await served();
  expect((await get("/healthz")).status).toBe(200);
  expect(await (await get("/readyz")).json()).toEqual({ ready: true, lacks: [] });
  lacking.part = "record";
  const answer = await get("/readyz");
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, lacks: ["record"] }]);
  expect((await get("/healthz")).status).toBe(200);
  await close();
});

it("times requests by the path as declared, ids left out", async () => {
  const { get, close } = await served();
  await get("/api/events?limit=1");
  await get("/api/events/event-0123456789");
  const text = await (await get("/metrics")).text();
  expect(text).toMatch(/sitrep_http_request_seconds_count\{method="GET",route="\/api\/events",status="200"\} 1/);
  expect(text).toMatch(/sitrep_http_request_seconds_count\{method="GET",route="\/api\/events\/:id",status="404"\} 1/);
  expect(text).not.toContain("0123456789");
  await close();
});

it("tells figures to readers only where others can reach it, and its state to anyone", async () => {
  const { get, close } = await served(true);
  expect((await get("/healthz")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
  expect((await get("/metrics")).status).toBe(401);
  await close();
});
