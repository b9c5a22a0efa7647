import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { startPostgres } from "../../bench/record/private-postgres.ts";
import { startNats } from "../../bench/scale/private-nats.ts";
import { mustRun, runSitrep } from "../../bench/scale/processes.ts";
import { shortArticle } from "../../bench/scale/short-articles.ts";
import { slowProxy } from "../../bench/scale/slow-proxy.ts";
import { connectStream, whatWaits } from "../../src/stream/index.ts";

const [nats, postgres] = await Promise.all([startNats(), startPostgres({ durable: false })]);
const folder = mkdtempSync(join(tmpdir(), "sitrep-commands-"));
afterAll(async () => {
  await nats.stop();
  postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

it("sends, works, sets aside and links from the command line, and stops when it is told to", async () => {
  const file = join(folder, "articles.jsonl");
  const lines = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(shortArticle(seed, 5)));
  writeFileSync(file, `${lines.join("\n")}\n{ no json\n`);
  const where = ["--nats", nats.url, "--stream", "DESK"];
  expect(await mustRun(["enqueue", file, ...where])).toContain("6 sent, 0 in the stream before");
  const again = runSitrep(["enqueue", file, join(folder, "missing.txt"), ...where]);
  expect([await again.ended, again.said()]).toEqual([
    1,
    expect.stringContaining("0 sent, 6 in the stream before; 1 refused"),
  ]);
  const connection = await connectStream(nats.url, "DESK");
  await connection.client.publish(connection.names.articles, "not an article");
  await connection.close();

  const store = postgres.database();
  const worker = runSitrep(["worker", ...where, "--store", store, "--threads", "1", "--probes", "0", "--no-link"]);
  await expect.poll(worker.said, { timeout: 60_000, interval: 100 }).toContain("/readyz");
  const address = /probes: (\S+)\/readyz/.exec(worker.said())?.[1] ?? "";
  const metrics = async () => (await fetch(`${address}/metrics`)).text();
  await expect.poll(metrics, { timeout: 60_000, interval: 200 }).toContain('sitrep_articles_total{outcome="added"} 5');
  await expect.poll(metrics, { timeout: 60_000, interval: 200 }).toContain("sitrep_queue_dead 2");
  expect(await metrics()).toMatch(/sitrep_link_waiting [1-9]/);
  expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ ready: true, lacks: [] });
  worker.child.kill("SIGTERM");
  expect(await worker.ended).toBe(0);

  expect(await mustRun(["link", "--store", store])).toMatch(/^[1-9]\d* linked; 0 waiting, 0 of them failed/);
  const dead = (await mustRun(["dead", "--json", ...where])).trim().split("\n");
  expect(dead.map((line) => JSON.parse(line)).sort((a, b) => (a.code < b.code ? -1 : 1))).toMatchObject([
    { origin: `${file}:6`, code: "bad-json", times: 1 },
    { origin: "?", code: "bad-message", times: 1 },
  ]);
  expect(await mustRun(["dead", "1", "--requeue", ...where])).toContain("1 back in the stream");
  expect(await mustRun(["dead", "2", "--forget", ...where])).toContain("1 forgotten");
  expect(await mustRun(["dead", ...where])).toContain("0 set aside");
}, 240_000);

it("ends within its grace though the database has gone silent, and leaves what it had in hand to another", async () => {
  const file = join(folder, "more.jsonl");
  const lines = Array.from({ length: 40 }, (_, seed) => JSON.stringify(shortArticle(seed, 10)));
  writeFileSync(file, `${lines.join("\n")}\n`);
  const where = ["--nats", nats.url, "--stream", "SILENT"];
  const store = postgres.database();
  const proxy = await slowProxy(Number(new URL(store).port));
  const through = new URL(store);
  through.port = String(proxy.port);
  const args = ["worker", ...where, "--threads", "1", "--probes", "0"];
  const worker = runSitrep([...args, "--store", through.href, "--grace", "1"]);
  await expect.poll(worker.said, { timeout: 60_000, interval: 100 }).toContain("/readyz");
  proxy.silence();
  await mustRun(["enqueue", file, ...where]);
  const connection = await connectStream(nats.url, "SILENT");
  await expect.poll(async () => (await whatWaits(connection)).inHand, { timeout: 30_000 }).toBe(40);
  const told = Date.now();
  worker.child.kill("SIGTERM");
  expect(await worker.ended, worker.said()).toBe(1);
  expect(Date.now() - told).toBeLessThan(20_000);
  expect(worker.said()).toContain("not finished in 1 s: what is in hand goes back to the stream");
  expect(worker.said()).toContain("the record does not answer");
  await proxy.stop();

  const other = runSitrep([...args, "--store", store, "--no-link"]);
  const left = async () => {
    const { waiting, inHand } = await whatWaits(connection);
    return waiting + inHand;
  };
  await expect.poll(left, { timeout: 60_000, interval: 200 }).toBe(0);
  await connection.close();
  other.child.kill("SIGTERM");
  expect(await other.ended, other.said()).toBe(0);
  expect(JSON.parse(await mustRun(["stats", "--store", store, "--json"]))).toMatchObject({ articles: 40 });
}, 240_000);
