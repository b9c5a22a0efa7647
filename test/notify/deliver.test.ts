import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import type { NewRule } from "../../src/core/record/alert.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import type { Clock } from "../../src/feeds/index.ts";
import { deliverDue } from "../../src/notify/index.ts";
import { followRecord } from "../../src/pipeline/alerts/follow-record.ts";
import { emptyRecord, ruleOn } from "../alerting/follow.ts";
import { clash, day } from "../store/sample.ts";
import { startMailbox } from "./local-smtp.ts";
import { startReceiver } from "./local-webhook.ts";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
const keep = <Thing extends { close(): Promise<void> }>(thing: Thing): Thing => {
  ends.push(() => thing.close());
  return thing;
};

const secret = `whsec_${Buffer.from("a key of twenty-four byte").toString("base64")}`;

/** A clock in the hand of the test; no delay is made longer or shorter by chance. */
const clockAt = (start: string): Clock & { pass(ms: number): void } => {
  let now = Date.parse(start);
  return {
    now: () => now,
    sleep: async () => undefined,
    random: () => 1,
    pass: (ms) => {
      now += ms;
    },
  };
};

/** A record with one rule that sends to the targets, and reports of so many different events. */
const firing = async (to: NewRule["to"], events = 1, over: Partial<NewRule> = {}) => {
  const store: RecordStore = keep(await emptyRecord());
  const clock = clockAt("2024-01-10T12:00:00Z");
  await ruleOn(store, { kind: "event" }, { to, ...over });
  const add = (nth: number) =>
    store.add([
      clash(
        `Shots were fired in Zvečan, 30 hurt: report ${nth}.`,
        { title: "Shots\r\nBcc: all@paper.example" },
        {
          time: day(`2023-${String(nth).padStart(2, "0")}-01`, `2023-${String(nth).padStart(2, "0")}-02`),
        },
      ),
    ]);
  for (let nth = 1; nth <= events; nth++) await add(nth);
  const look = async () => {
    while (await followRecord(store, new Date(clock.now()).toISOString()));
  };
  await look();
  const deliver = (allowed: readonly string[] = [], mail: string | null = null) =>
    deliverDue(store, {
      clock,
      allowed: new Set(allowed),
      mail: mail === null ? null : { url: mail, from: "sitrep@desk.example" },
    });
  return { store, clock, add, look, deliver };
};

describe("a webhook", () => {
  it("carries quote and reason, is signed as its receiver can check, and is sent once", async () => {
    const receiver = keep(await startReceiver((_, response) => response.writeHead(204).end()));
    const { store, clock, deliver } = await firing([{ kind: "webhook", url: receiver.url, secret }]);
    expect(await deliver([receiver.host])).toBe(1);
    expect(await deliver([receiver.host])).toBe(0);
    const [post] = receiver.posts;
    expect(receiver.posts).toHaveLength(1);
    const body = JSON.parse(post?.body ?? "");
    expect(body).toMatchObject({
      type: "sitrep.alerts",
      id: post?.headers["webhook-id"],
      alerts: [{ reason: expect.stringMatching(/^a new event/), quote: expect.stringMatching(/^Shots were fired/) }],
      more: 0,
    });
    const timestamp = post?.headers["webhook-timestamp"];
    expect(timestamp).toBe(String(clock.now() / 1000));
    const expected = createHmac("sha256", "a key of twenty-four byte")
      .update(`${post?.headers["webhook-id"]}.${timestamp}.${post?.body}`)
      .digest("base64");
    expect(post?.headers["webhook-signature"]).toBe(`v1,${expected}`);
    expect(await store.alerts.deliveries(5)).toMatchObject([{ state: "sent", tries: 1 }]);
  });

  it("is tried again with the same id, later each time, until it is taken", async () => {
    const receiver = keep(
      await startReceiver((_, response, nth) => response.writeHead(nth < 3 ? 500 : 200).end("x".repeat(10))),
    );
    const { store, clock, deliver } = await firing([{ kind: "webhook", url: receiver.url, secret }]);
    await deliver([receiver.host]);
    expect(await store.alerts.deliveries(1)).toMatchObject([
      { state: "waiting", tries: 1, reason: "the receiver answered 500" },
    ]);
    clock.pass(9_000);
    expect(await deliver([receiver.host])).toBe(0);
    clock.pass(1_000);
    expect(await deliver([receiver.host])).toBe(1);
    clock.pass(19_000);
    expect(await deliver([receiver.host])).toBe(0);
    clock.pass(1_000);
    expect(await deliver([receiver.host])).toBe(1);
    expect(await store.alerts.deliveries(1)).toMatchObject([{ state: "sent", tries: 3 }]);
    expect(new Set(receiver.posts.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.posts.map(({ headers }) => headers["webhook-timestamp"])).size).toBe(3);
  });

  it("waits as long as Retry-After asks", async () => {
    const receiver = keep(
      await startReceiver((_, response, nth) =>
        response.writeHead(nth === 1 ? 429 : 200, { "retry-after": "600" }).end(),
      ),
    );
    const { clock, deliver } = await firing([{ kind: "webhook", url: receiver.url, secret }]);
    await deliver([receiver.host]);
    clock.pass(599_000);
    expect(await deliver([receiver.host])).toBe(0);
    clock.pass(70_000);
    expect(await deliver([receiver.host])).toBe(1);
    expect(receiver.posts).toHaveLength(2);
  });

  it("is never sent to a private address that the user did not allow, nor where one redirects", async () => {
    const inside = keep(await startReceiver((_, response) => response.writeHead(200).end()));
    const outside = keep(await startReceiver((_, response) => response.writeHead(307, { location: inside.url }).end()));
    const { store, deliver } = await firing([
      { kind: "webhook", url: inside.url, secret },
      { kind: "webhook", url: outside.url, secret },
    ]);
    await deliver([outside.host]);
    expect(inside.posts).toEqual([]);
    const log = await store.alerts.deliveries(5);
    expect(log.map(({ state }) => state)).toEqual(["dead", "dead"]);
    expect(log.map(({ reason }) => reason).sort()).toEqual([
      expect.stringMatching(/private network.*--allow-host/),
      expect.stringMatching(/307, a redirect/),
    ]);
  });

  it("is given up after fourteen tries, or at once where the receiver is gone, and sent again by hand", async () => {
    let answer = 503;
    const receiver = keep(await startReceiver((_, response) => response.writeHead(answer).end()));
    const { store, clock, deliver } = await firing([{ kind: "webhook", url: receiver.url, secret }]);
    for (let tries = 0; tries < 30; tries++) {
      await deliver([receiver.host]);
      clock.pass(86_400_000);
    }
    expect(receiver.posts).toHaveLength(14);
    const [dead] = await store.alerts.deliveries(1);
    expect(dead).toMatchObject({ state: "dead", tries: 14, reason: "the receiver answered 503, 14 times" });
    answer = 410;
    await store.alerts.revive(dead?.id ?? "");
    await deliver([receiver.host]);
    expect(await store.alerts.deliveries(1)).toMatchObject([{ state: "dead", reason: expect.stringContaining("410") }]);
    answer = 200;
    await store.alerts.revive(dead?.id ?? "");
    await deliver([receiver.host]);
    expect(await store.alerts.deliveries(1)).toMatchObject([{ state: "sent" }]);
  });
});

describe("a mail", () => {
  it("carries every alert of a digest with reason, quote and source, and no header of a stranger", async () => {
    const mailbox = keep(await startMailbox());
    const to: NewRule["to"] = [{ kind: "email", address: "desk@paper.example" }];
    const { store, clock, deliver } = await firing(to, 3, { digest: "daily", at: "07:00", zone: "Europe/Brussels" });
    expect(await deliver([], mailbox.url)).toBe(0);
    clock.pass(18 * 3_600_000);
    expect(await deliver([], mailbox.url)).toBe(1);
    expect(mailbox.received).toHaveLength(1);
    const { to: recipients, raw } = mailbox.received[0] ?? { to: [], raw: "" };
    expect(recipients).toEqual(["desk@paper.example"]);
    const [head = "", body = ""] = raw.split("\r\n\r\n");
    const [delivery] = await store.alerts.deliveries(1);
    expect(head).toContain("Subject: rule 0: 3 alerts");
    expect(head).toContain(`Message-ID: <${delivery?.id}@desk.example>`);
    expect(raw).not.toMatch(/^Bcc:/im);
    const text = raw.slice(raw.indexOf(body)).replace(/=\r\n/g, "").replaceAll("=C4=8D", "č");
    expect(text.match(/why: a new event of the view/g)).toHaveLength(3);
    expect(text).toContain("Shots were fired in Zvečan");
    expect(text).toContain("Border Gazette, 2023-06-02");
  });

  it("waits for a mail server, is tried again while it is busy, and not after it refused the address", async () => {
    let code: number | null = 451;
    const mailbox = keep(await startMailbox(() => code));
    const { store, clock, deliver } = await firing([{ kind: "email", address: "desk@paper.example" }]);
    const state = async () => (await store.alerts.deliveries(1))[0];
    await deliver();
    expect(await state()).toMatchObject({ state: "waiting", tries: 0, reason: expect.stringContaining("--smtp") });
    clock.pass(600_000);
    await deliver([], mailbox.url);
    expect(await state()).toMatchObject({ state: "waiting", tries: 1, reason: expect.stringContaining("refused") });
    code = 550;
    clock.pass(600_000);
    await deliver([], mailbox.url);
    expect(await state()).toMatchObject({ state: "dead", tries: 2 });
    expect(mailbox.received).toEqual([]);
  });
});

describe("quiet hours", () => {
  const quiet = { from: "22:00", to: "06:30" };
  it("hold back what was found in them, and what was still to be tried when they began", async () => {
    const receiver = keep(await startReceiver((_, response, nth) => response.writeHead(nth === 1 ? 500 : 200).end()));
    const to: NewRule["to"] = [{ kind: "webhook", url: receiver.url, secret }];
    const { store, clock, add, look, deliver } = await firing(to, 1, { quiet, zone: "Europe/Brussels" });
    await deliver([receiver.host]);
    expect(receiver.posts).toHaveLength(1);
    // Half past eleven at night in Brussels.
    clock.pass(10.5 * 3_600_000);
    await add(7);
    await look();
    expect(await deliver([receiver.host])).toBe(1);
    expect(receiver.posts).toHaveLength(1);
    expect(await store.alerts.deliveries(2)).toMatchObject([
      { due: "2024-01-11T05:30:00.000Z" },
      { due: "2024-01-11T05:30:00.000Z", reason: "quiet hours", tries: 1 },
    ]);
    clock.pass(7 * 3_600_000);
    expect(await deliver([receiver.host])).toBe(2);
    expect(receiver.posts).toHaveLength(3);
  });
});
