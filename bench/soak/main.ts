import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newRuleSchema } from "../../src/core/record/alert.ts";
import { addAlertRule } from "../../src/pipeline/alerts/add-rule.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { reader, reviewer, type Tally } from "./clients.ts";
import { dayOf, feedOf, reportText } from "./made-news.ts";
import { memorySlope } from "./memory-slope.ts";
import { startProcess } from "./watched-process.ts";

// npm run soak [-- --minutes N]: an hour unless told otherwise. Feeds, a folder of reports, readers, reviewers and alerts
// work on one record together; at the end stand their memory and everything that went wrong.
const minutes = Number(process.argv[process.argv.indexOf("--minutes") + 1] ?? 60) || 60;
const seconds = minutes * 60;
const every = 10;

const folder = mkdtempSync(join(tmpdir(), "sitrep-soak-"));
const where = join(folder, "record.db");
const incoming = join(folder, "incoming");
mkdirSync(incoming);

const begun = Date.now();
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
  // A new report every six seconds in every feed.
  response.writeHead(200, { "content-type": "application/rss+xml" });
  response.end(feedOf(name, Math.floor(elapsed() / 6) * 4 + (Number(name.at(-1)) || 0)));
});
await new Promise<void>((resolve) => outside.listen(0, "127.0.0.1", resolve));
const address = outside.address();
const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

const store = await openStore(where, { linker });
await store.views.add({ name: "All", filter: {} });
const to = [{ kind: "webhook", url: `http://${host}/hook` }];
await addAlertRule(store, newRuleSchema.parse({ name: "Hurt", view: "All", when: { kind: "toll", atLeast: 20 }, to }));
await store.close();

const list = join(folder, "feeds.txt");
writeFileSync(list, Array.from({ length: 4 }, (_, at) => `http://${host}/feed${at}`).join("\n"));
const server = startProcess("serve", ["serve", "--store", where, "--port", "0", "--allow-host", host]);
const home = (await server.ready).split(" ")[0] ?? "";
const common = ["--store", where, "--allow-host", host, "--no-first-look"];
const feeds = startProcess("feeds", ["watch", list, "--every", "1", ...common]);
const worker = startProcess("worker", ["watch", incoming, ...common]);
const processes = [server, feeds, worker];

const stop = new AbortController();
const tally: Tally = { requests: 0, reviews: 0, conflicts: 0, errors: [], slowest: 0 };
const clients = [
  ...Array.from({ length: 3 }, () => reader(home, tally, stop.signal)),
  ...["Ana", "Ben"].map((who) => reviewer(home, who, tally, stop.signal)),
];

for (let nth = 0; elapsed() < seconds; nth++) {
  await pause(every * 1000);
  for (const each of processes) each.sample(elapsed());
  const lines = Array.from({ length: 5 }, (_, at) => 1_000_000 + nth * 5 + at).map((each) =>
    JSON.stringify({ text: reportText(each), published: dayOf(each), publisher: `Paper ${each % 3}`, id: `w${each}` }),
  );
  writeFileSync(join(incoming, `${nth}.jsonl`), `${lines.join("\n")}\n`);
  if (nth % 6 === 5)
    console.log(
      `${Math.round(elapsed())} s: ${tally.requests} requests, ${tally.errors.length} errors, MB ${processes.map(({ name, samples }) => `${name} ${samples.at(-1)?.megabytes}`).join(", ")}`,
    );
}
stop.abort();
await Promise.all(clients);
for (const each of processes) await each.stop();
outside.closeAllConnections();
outside.close();

const errors = [...tally.errors, ...processes.flatMap(({ complaints }) => complaints)];
for (const error of errors.slice(0, 20)) console.log(error);
const held = await openStore(where, { linker });
const { articles, claims, events, reviews } = await held.stats();
const [alerts, deliveries] = [await held.alerts.alerts({ limit: 500 }), await held.alerts.deliveries(500)];
await held.close();
rmSync(folder, { recursive: true, force: true });
// The first third fills caches; what grows after it would grow for ever.
const settled = <Each extends { at: number }>(samples: readonly Each[]) => samples.filter(({ at }) => at > seconds / 3);
console.log(
  JSON.stringify({
    minutes,
    errors: errors.length,
    requests: tally.requests,
    slowest_ms: tally.slowest,
    reviews: tally.reviews,
    conflicts: tally.conflicts,
    articles,
    claims: claims.event + claims.toll + claims.state,
    events,
    record_reviews: reviews,
    alerts: alerts.length,
    deliveries_sent: deliveries.filter(({ state }) => state === "sent").length,
    hooks,
    ...Object.fromEntries(
      processes.flatMap(({ name, samples }) => [
        [`${name}_mb_last`, samples.at(-1)?.megabytes ?? null],
        [`${name}_mb_most`, Math.max(...samples.map(({ megabytes }) => megabytes))],
        [`${name}_mb_per_hour`, memorySlope(settled(samples))],
      ]),
    ),
  }),
);
process.exitCode = errors.length > 0 ? 1 : 0;
