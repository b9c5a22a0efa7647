import { Refusal } from "../core/errors.ts";
import type { Target } from "../core/record/alert.ts";
import type { DueDelivery } from "../core/record/alert-store.ts";
import { fetchSafely, retryAfter } from "../feeds/index.ts";
import type { Sending, Try } from "./sending.ts";
import { webhookBody, webhookHeaders } from "./webhook-message.ts";

const limits = { redirects: 0, bytes: 64 * 1024, unpacked: 64 * 1024, ms: 15_000 };

/** What no later try can change. */
const hopeless = new Set(["blocked-address", "bad-url"]);

/**
 * Posts a delivery, signed. Only public hosts are posted to, and those that the user allowed, at the very address that
 * was checked; a redirect is not followed, because the answer of a stranger must not choose where alerts go.
 */
export const sendWebhook = async (
  delivery: DueDelivery,
  { url, secret = "" }: Extract<Target, { kind: "webhook" }>,
  { clock, allowed, signal }: Sending,
): Promise<Try> => {
  const { id } = delivery;
  const body = webhookBody(delivery);
  const timestamp = Math.floor(clock.now() / 1000);
  try {
    const { status, headers } = await fetchSafely(url, {
      post: body,
      headers: webhookHeaders(secret, { id, timestamp, body }),
      allowed,
      limits,
      ...(signal ? { signal } : {}),
    });
    if (status >= 200 && status < 300) return { outcome: "sent" };
    if (status === 410) return { outcome: "never", reason: "the receiver answered 410: it takes no more" };
    if (status >= 300 && status < 400)
      return {
        outcome: "never",
        reason: `the receiver answered ${status}, a redirect: give the address that it leads to`,
      };
    return {
      outcome: "again",
      reason: `the receiver answered ${status}`,
      asked: retryAfter(headers["retry-after"], clock.now()),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (hopeless.has(error.code)) return { outcome: "never", reason: error.message };
    return { outcome: "again", reason: error.message, asked: null };
  }
};
