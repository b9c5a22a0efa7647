import { createHmac } from "node:crypto";
import type { DueDelivery } from "../core/record/alert-store.ts";

/** One message lists no more alerts than this; how many more there are stands beside them. */
export const mostListed = 100;

/** What a webhook receives. */
export const webhookBody = ({ id, rule, alerts }: Pick<DueDelivery, "id" | "rule" | "alerts">): string =>
  JSON.stringify({
    type: "sitrep.alerts",
    id,
    rule: { id: rule.id, name: rule.name, view: rule.view },
    alerts: alerts.slice(0, mostListed),
    more: Math.max(0, alerts.length - mostListed),
  });

const prefix = "whsec_";

/** HMAC-SHA-256 over "id.timestamp.body", in base64 (Standard Webhooks 1.0, "symmetric"). `timestamp` is in seconds. */
export const signatureOf = (
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
): string => {
  const key = Buffer.from(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret, "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
};

/**
 * Headers by which a receiver checks that the message is ours, fresh, and not one that it had already: the id stays the
 * same at every try, the timestamp is that of the try.
 */
export const webhookHeaders = (
  secret: string,
  message: { id: string; timestamp: number; body: string },
): Record<string, string> => ({
  "content-type": "application/json",
  "webhook-id": message.id,
  "webhook-timestamp": String(message.timestamp),
  "webhook-signature": signatureOf(secret, message),
});
