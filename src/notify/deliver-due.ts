import { quietUntil } from "../alerting/index.ts";
import type { DueDelivery, Settled } from "../core/record/alert-store.ts";
import type { RecordStore } from "../core/record/store.ts";
import { nextDelay } from "../feeds/index.ts";
import { sendMail } from "./send-mail.ts";
import { sendWebhook } from "./send-webhook.ts";
import type { Sending, Try } from "./sending.ts";

/** Deliveries sent side by side. */
const lanes = 8;
/** Milliseconds for which a delivery is lent out: longer than any try takes. */
const lease = 120_000;
/** Milliseconds before the second try; doubled each time, up to a day. */
const firstWait = 5_000;
/** With the waits doubled, about eleven hours. */
const mostTries = 14;

const instant = (ms: number): string => new Date(ms).toISOString();

const attempt = (delivery: DueDelivery, sending: Sending): Promise<Try> =>
  delivery.target.kind === "webhook"
    ? sendWebhook(delivery, delivery.target, sending)
    : sendMail(delivery, delivery.target, sending);

const settledBy = (tried: Try, { tries }: DueDelivery, { clock }: Sending): Settled => {
  const now = clock.now();
  switch (tried.outcome) {
    case "sent":
      return { state: "sent" };
    case "never":
      return { state: "dead", reason: tried.reason };
    case "later":
      return { state: "waiting", due: instant(now + tried.wait), reason: tried.reason, tried: false };
    case "again": {
      const failures = tries + 1;
      if (failures >= mostTries) return { state: "dead", reason: `${tried.reason}, ${failures} times` };
      const due = instant(now + nextDelay(firstWait, failures, tried.asked, clock.random));
      return { state: "waiting", due, reason: tried.reason, tried: true };
    }
  }
};

const deliverOne = async (store: RecordStore, delivery: DueDelivery, sending: Sending): Promise<void> => {
  const quiet = quietUntil(delivery.rule, instant(sending.clock.now()));
  const outcome: Settled = quiet
    ? { state: "waiting", due: quiet, reason: "quiet hours", tried: false }
    : settledBy(await attempt(delivery, sending), delivery, sending);
  // What the end of the process cut short was no try: it is due again when its loan ends.
  if (sending.signal?.aborted && outcome.state !== "sent") return;
  await store.alerts.settle(delivery.id, outcome);
};

/**
 * Sends what is due, once each, and writes what came of it; gives how many. A crash between sending and writing sends it
 * again with the same id: at least once.
 */
export const deliverDue = async (store: RecordStore, sending: Sending): Promise<number> => {
  const now = sending.clock.now();
  const due = await store.alerts.take(instant(now), instant(now + lease), lanes);
  await Promise.all(due.map((delivery) => deliverOne(store, delivery, sending)));
  return due.length;
};
