import { hostname } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { Refusal } from "../../core/errors.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { systemClock } from "../../feeds/index.ts";
import { finishAlerts, runAlerts } from "../../notify/index.ts";
import { outcome } from "../outcome.ts";

/** Where alerts are sent from. */
export interface AlertOptions {
  readonly smtp?: string;
  readonly mailFrom: string;
  readonly allowHost: ReadonlySet<string>;
  readonly alerts: boolean;
}

const parseSmtp = (words: string): string => {
  if (!URL.canParse(words) || !/^smtps?:$/.test(new URL(words).protocol))
    throw new InvalidArgumentError("write it as smtp://user:password@mail.example:587, or smtps://…");
  return words;
};

export const addAlertOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("--smtp <url>", "mail server for alerts, as smtp://user:password@mail.example:587")
        .env("SITREP_SMTP")
        .argParser(parseSmtp),
    )
    .addOption(
      new Option("--mail-from <address>", "address that alerts come from")
        .env("SITREP_MAIL_FROM")
        .default(`sitrep@${hostname()}`),
    )
    .option("--no-alerts", "find and send no alerts in this process");

/** Finds and sends alerts of a record beside the work, and ends with it; `toTheEnd` looks at all that the work left first. */
export const besideAlerts = async (
  store: RecordStore,
  { smtp, mailFrom, allowHost, alerts }: AlertOptions,
  work: () => Promise<void>,
  toTheEnd = false,
): Promise<void> => {
  const stop = new AbortController();
  const tell = (problem: Refusal) => outcome.note("alerts", problem.message);
  const mail = smtp === undefined ? null : { url: smtp, from: mailFrom };
  const sending = { clock: systemClock, allowed: allowHost, mail };
  const running = alerts ? runAlerts(store, { ...sending, signal: stop.signal, tell }) : Promise.resolve();
  try {
    await Promise.race([work(), running.then(() => new Promise<never>(() => {}))]);
  } finally {
    stop.abort();
    await running;
  }
  if (alerts && toTheEnd) await finishAlerts(store, sending);
};
