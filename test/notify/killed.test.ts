import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { newRuleSchema } from "../../src/core/record/alert.ts";
import { addAlertRule } from "../../src/pipeline/alerts/add-rule.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { clash, day } from "../store/sample.ts";
import { startReceiver } from "./local-webhook.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-killed-"));
const where = join(folder, "record.db");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A server over the record that finds and sends alerts, until it ends. */
const serve = (host: string) => {
  const args = ["bin/sitrep.mjs", "serve", "--store", where, "--port", "0", "--allow-host", host];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  return { child, ended };
};

it("sends again with the same id, and nothing else twice, when the sender is killed between sending and marking", async () => {
  let kill = () => {};
  let enough = () => {};
  const receiver = await startReceiver((_, response, nth) => {
    // The first two senders die with the message in our hands and no answer in theirs.
    if (nth <= 2) return kill();
    response.writeHead(200).end();
    enough();
  });
  const store = await openStore(where, { linker });
  await store.views.add({ name: "All", filter: {} });
  const rule = newRuleSchema.parse({
    name: "All",
    view: "All",
    when: { kind: "event" },
    to: [{ kind: "webhook", url: receiver.url }],
  });
  await addAlertRule(store, rule);
  await store.add([clash("Shots were fired.", {}, { time: day("2023-05-01", "2023-05-02") })]);
  for (let life = 0; life < 2; life++) {
    const { child, ended } = serve(receiver.host);
    kill = () => child.kill("SIGKILL");
    await ended;
    expect(receiver.posts).toHaveLength(life + 1);
    expect(await store.alerts.alerts({ limit: 9 })).toHaveLength(1);
    expect(await store.alerts.deliveries(9)).toMatchObject([{ state: "waiting", tries: 0, alerts: 1 }]);
    // The loan of the dead sender is over.
    const [lent] = await store.alerts.deliveries(1);
    await store.alerts.settle(lent?.id ?? "", {
      state: "waiting",
      due: "2000-01-01T00:00:00.000Z",
      reason: "",
      tried: false,
    });
  }
  const sent = new Promise<void>((resolve) => {
    enough = resolve;
  });
  const { child, ended } = serve(receiver.host);
  await sent;
  while ((await store.alerts.deliveries(1))[0]?.state !== "sent")
    await new Promise((resolve) => setTimeout(resolve, 50));
  child.kill("SIGTERM");
  await ended;
  expect(new Set(receiver.posts.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  expect(receiver.posts).toHaveLength(3);
  expect(await store.alerts.deliveries(9)).toMatchObject([{ state: "sent", alerts: 1 }]);
  await store.close();
  await receiver.close();
}, 240_000);
