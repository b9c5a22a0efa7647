import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { newRuleSchema } from "../../src/core/record/alert.ts";
import { addAlertRule } from "../../src/pipeline/alerts/add-rule.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { openStore } from "../../src/store/index.ts";
import { startNats } from "../scale/private-nats.ts";
import { listener, reader, reviewer, type Tally } from "./clients.ts";
import { dayOf, feedOf, reportText } from "./made-news.ts";
import { memoryTable, settledFrom, summaryOf } from "./memory-slope.ts";
import { streamSender } from "./stream-sender.ts";
import { startProcess } from "./watched-process.ts";

// npm run soak [-- --minutes N --requests N --record]: an hour, and six requests a second of all readers together, unless
// told otherwise. Feeds, a folder of reports, a worker on a stream, readers, reviewers and alerts work on one record
// together; at the end stand their memory and everything that went wrong. --record writes the figures and the curves of
// memory beside this file.
const { values } = parseArgs({
  options: { minutes: { type: "string" }, requests: { type: "string" }, record: { type: "boolean" } },
});
const minutes = Number(values.minutes ?? 60) || 60;
const requestsEachSecond = Number(values.requests ?? 6) || 6;
const seconds = minutes * 60;
const every = 10;

const folder = mkdtempSync(join(tmpdir(), "sitrep-soak-"));
const where = join(folder, "record.db");
const incoming = join(folder, "incoming");
mkdirSync(incoming);

let begun = Date.now();
const elapsed = () => (Date.now() - begun) / 1000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let hooks = 0;
const outside = createServer((request, response) => {
  if (request.method === "POST") {
    hooks++;
    request.resume().on("end", () => response.writeHead(204).end());
    return;
  }
  const name = request.url?.slice(1) ?? "";
  if (name === "robots.txt") return void response.writeHead(404).end();
  // A new report every minute in every feed.
  response.writeHead(200, { "content-type": "application/rss+xml" });
  response.end(feedOf(name, Math.floor(elapsed() / 60) * 4 + (Number(name.at(-1)) || 0)));
});
await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
const address = outside.address();
const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

const store = await openStore(where, { linker });
await store.views.add({ name: "All", filter: {} });
const to = [{ kind: "webhook", url: `http://${host}/hook` }];
await addAlertRule(store, newRuleSchema.parse({ name: "Hurt", view: "All", when: { kind: "toll", atLeast: 20 }, to }));
await store.close();

const nats = await startNats();
const sender = await streamSender(nats.url, "SOAK");
const list = join(folder, "feeds.txt");
writeFileSync(list, Array.from({ length: 4 }, (_, at) => `http://${host}/feed${at}`).join("\n"));
const server = startProcess("serve", ["serve", "--store", where, "--port", "0", "--allow-host", host]);
const home = (await server.ready).split(" ")[0] ?? "";
const common = ["--store", where, "--no-first-look"];
const processes = [
  server,
  startProcess("feeds", ["watch", list, "--every", "1", "--allow-host", host, ...common]),
  startProcess("folder", ["watch", incoming, ...common]),
  startProcess("worker", [
    "worker",
    "--nats",
    nats.url,
    "--stream",
    "SOAK",
    "--threads",
    "1",
    "--probes",
    "0",
    ...common,
  ]),
];

await processes.at(-1)?.ready;
begun = Date.now();

const stop = new AbortController();
const tally: Tally = { requests: 0, reviews: 0, conflicts: 0, heard: 0, errors: [], slowest: 0 };
const clients = [
  ...Array.from({ length: 3 }, () => reader(home, tally, 3000 / requestsEachSecond, stop.signal)),
  ...["Ana", "Ben"].map((who) => reviewer(home, who, tally, stop.signal)),
  listener(home, tally, stop.signal),
];

for (let nth = 0; elapsed() < seconds; nth++) {
  await pause(every * 1000);
  for (const each of processes) each.sample(elapsed());
  const line = (each: number) =>
    JSON.stringify({ text: reportText(each), published: dayOf(each), publisher: `Paper ${each % 3}`, id: `w${each}` });
  writeFileSync(join(incoming, `${nth}.jsonl`), `${line(1_000_000 + nth)}\n`);
  await sender.send([2_000_000 + 2 * nth, 2_000_000 + 2 * nth + 1]);
  if (nth % 6 === 5)
    console.log(
      `${Math.round(elapsed())} s: ${tally.requests} requests, ${tally.errors.length} errors, MB ${processes.map(({ name, samples }) => `${name} ${samples.at(-1)?.megabytes}`).join(", ")}`,
    );
}
stop.abort();
await Promise.all(clients);
for (const each of processes) await each.stop();
await sender.close();
await nats.stop();
outside.closeAllConnections();
outside.close();

const errors = [...tally.errors, ...processes.flatMap(({ complaints }) => complaints)];
for (const error of errors.slice(0, 20)) console.log(error);
const held = await openStore(where, { linker });
const { articles, claims, events, reviews } = await held.stats();
const [alerts, deliveries] = [await held.alerts.alerts({ limit: 500 }), await held.alerts.deliveries(500)];
await held.close();
rmSync(folder, { recursive: true, force: true });
const taken = processes.reduce((sum, { samples }) => sum + (samples.at(-1)?.cpu ?? 0), 0);
const figures = {
  minutes,
  errors: errors.length,
  requests: tally.requests,
  slowest_ms: tally.slowest,
  reviews: tally.reviews,
  conflicts: tally.conflicts,
  heard: tally.heard,
  articles,
  claims: claims.event + claims.toll + claims.state,
  events,
  record_reviews: reviews,
  alerts: alerts.length,
  deliveries_sent: deliveries.filter(({ state }) => state === "sent").length,
  hooks,
  processor_percent: Math.round((100 * taken) / elapsed()),
  ...Object.fromEntries(processes.flatMap((each) => summaryOf(each, settledFrom(seconds)))),
};
console.log(JSON.stringify(figures));
if (values.record) {
  const beside = (name: string) => join(packageRoot(), "bench", "soak", name);
  writeFileSync(beside("results.json"), `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync(beside("curves.tsv"), memoryTable(processes, 60));
}
process.exitCode = errors.length > 0 ? 1 : 0;
