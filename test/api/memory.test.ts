import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { askParts, makeMetrics } from "../../src/telemetry/index.ts";
import { clash } from "../store/sample.ts";
import { appOver } from "./an-app.ts";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Kilobytes that are still held when everything that nobody holds was collected. */
const heldKilobytes = (): number => {
  if (typeof collect !== "function") throw new Error("the collector cannot be called");
  for (let time = 0; time < 3; time++) collect();
  return Math.round(process.memoryUsage().heapUsed / 1024);
};

/** Requests of every kind, each with two kilobytes that no other has. */
const strangeRequests = (nth: number): readonly Request[] => {
  const at = "http://localhost";
  const own = (kind: string) => `${kind}${nth}x`.repeat(2000).slice(0, 2000);
  const get = (path: string, headers: Record<string, string> = {}) => new Request(`${at}${path}`, { headers });
  const post = (path: string, body: unknown) =>
    new Request(`${at}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return [
    get(`/api/events?text=bridge${nth}&limit=${1 + (nth % 400)}`, { referer: own("r") }),
    get(`/api/event-briefs?limit=${1 + (nth % 400)}&from=${own("f")}`, { "accept-encoding": "gzip" }),
    get(`/api/claims?kind=toll&about=${own("a")}`),
    get(`/api/articles/${own("b")}`, { "if-none-match": `"${own("t")}"` }),
    get(`/api/picture?place=${own("p")}`),
    get(`/nothing/at/${own("n")}`),
    get("/api/events", { authorization: `Bearer ${own("g")}` }),
    post("/api/analyse", { text: `Rebels shelled a bridge in Tolsk. ${own("w")}` }),
    post("/api/reviews", { text: own("v") }),
  ];
};

it("holds no more after many requests than after the first of them, whatever strangers ask", async () => {
  const store = await openStore(":memory:", { linker });
  await store.add([clash("Shots were fired in Zvečan."), clash("A bridge was blown up in Leposavić.")]);
  const metrics = makeMetrics();
  const probes = { metrics, ready: () => askParts({ record: () => store.lastChange() }) };
  const app = appOver(store, { probes, perMinute: 1_000_000 });
  const ask = async (from: number, rounds: number) => {
    for (let nth = from; nth < from + rounds; nth++)
      for (const request of strangeRequests(nth)) await (await app.request(request)).arrayBuffer();
  };
  const own = async () => (await metrics.text()).split("\n").filter((line) => line.startsWith("sitrep_")).length;
  await ask(0, 40);
  const figures = await own();
  const held: number[] = [heldKilobytes()];
  for (const from of [40, 90, 140]) {
    await ask(from, 50);
    held.push(heldKilobytes());
  }
  expect(await own()).toBe(figures);
  // Compiled code comes now and then; what is kept of every request would come each time, nearly a megabyte of it.
  const grown = held.slice(1).map((kilobytes, at) => kilobytes - (held[at] ?? 0));
  expect(Math.min(...grown), `kilobytes: ${held.join(", ")}`).toBeLessThan(200);
  await store.close();
}, 120_000);
