import { createServer } from "node:http";
import { expect, it } from "vitest";
import { inSpan, makeMetrics, serveProbes, startTraces } from "../../src/telemetry/index.ts";

/** A collector that keeps what is sent to it. */
const collector = async () => {
  const got: { path: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      got.push({ path: request.url ?? "", body });
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { got, url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

it("sends spans to a collector where one is named, and nothing where none is", async () => {
  const { got, url, close } = await collector();
  const quiet = await startTraces({});
  await inSpan("quiet", {}, async () => undefined);
  await quiet();
  expect(got).toEqual([]);
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = url;
  const stop = await startTraces();
  expect(await inSpan("code", { "sitrep.articles": 3 }, async () => 7)).toBe(7);
  await expect(inSpan("write", {}, () => Promise.reject(new Error("no room")))).rejects.toThrow("no room");
  await stop();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  close();
  const sent = got.map(({ path, body }) => `${path} ${body}`).join("\n");
  for (const words of ["/v1/traces", '"code"', "sitrep.articles", '"write"', "no room"]) expect(sent).toContain(words);
});

it("answers probes on a port of its own, and leaves out a figure that cannot be read", async () => {
  const metrics = makeMetrics();
  metrics.articles.inc({ outcome: "added" }, 3);
  metrics.onScrape(() => Promise.reject(new Error("the stream is away")));
  metrics.onScrape(async () => ({ sitrep_link_waiting: { help: "Waiting", value: 5 } }));
  const state = { ready: true };
  const probes = await serveProbes(
    { metrics, ready: async () => ({ ready: state.ready, lacks: state.ready ? [] : ["stream"] }) },
    { host: "127.0.0.1", port: 0 },
  );
  const get = (path: string, method = "GET") => fetch(`http://127.0.0.1:${probes.port}${path}`, { method });
  expect((await get("/healthz")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
  state.ready = false;
  const answer = await get("/readyz");
  expect([answer.status, await answer.json()]).toEqual([503, { ready: false, lacks: ["stream"] }]);
  const text = await (await get("/metrics")).text();
  expect(text).toContain('sitrep_articles_total{outcome="added"} 3');
  expect(text).toContain("sitrep_link_waiting 5");
  expect(text).toContain("process_resident_memory_bytes");
  expect((await get("/else")).status).toBe(404);
  expect((await get("/healthz", "POST")).status).toBe(405);
  await expect(
    serveProbes({ metrics, ready: async () => ({ ready: true, lacks: [] }) }, { host: "127.0.0.1", port: probes.port }),
  ).rejects.toMatchObject({ code: "port-taken" });
  await probes.close();
});
