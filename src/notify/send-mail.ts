import { createTransport } from "nodemailer";
import type { Target } from "../core/record/alert.ts";
import type { DueDelivery } from "../core/record/alert-store.ts";
import { mailMessage } from "./mail-message.ts";
import type { Sending, Try } from "./sending.ts";

/** Milliseconds until it is looked again whether there is a mail server. */
const withoutServer = 600_000;

const numberOf = (error: unknown, field: "responseCode"): number =>
  error instanceof Error && field in error ? Number(error[field]) : 0;
const wordOf = (error: unknown, field: "command"): string =>
  error instanceof Error && field in error ? String(error[field]) : "";

/** A server that refuses this address or this message for good (RFC 5321, 4.2.1: 5yz) will refuse it again. */
const isFinal = (error: unknown): boolean =>
  numberOf(error, "responseCode") >= 500 && /^(RCPT TO|DATA|MAIL FROM)$/.test(wordOf(error, "command"));

const reasonOf = (error: unknown): string =>
  `the mail server refused: ${(error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").slice(0, 200)}`;

/** Mails a delivery as plain text. Its Message-ID stays the same at every try. */
export const sendMail = async (
  delivery: DueDelivery,
  { address }: Extract<Target, { kind: "email" }>,
  { mail }: Sending,
): Promise<Try> => {
  if (!mail) return { outcome: "later", reason: "no mail server is set: start with --smtp", wait: withoutServer };
  const transport = createTransport({
    url: mail.url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: mail.from,
      to: { name: "", address },
      ...mailMessage(delivery),
      messageId: `<${delivery.id}@${
        mail.from
          .split("@")
          .at(-1)
          ?.replace(/[^\w.-]/g, "") || "sitrep.invalid"
      }>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return { outcome: "sent" };
  } catch (error) {
    if (isFinal(error)) return { outcome: "never", reason: reasonOf(error) };
    return { outcome: "again", reason: reasonOf(error), asked: null };
  } finally {
    transport.close();
  }
};
