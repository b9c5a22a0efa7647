import type { AllowedHosts, Clock } from "../feeds/index.ts";

/** A mail server and the address that alerts come from. */
export interface MailServer {
  /** "smtp://user:password@mail.example:587", "smtps://…". */
  readonly url: string;
  readonly from: string;
}

/** What sending needs from outside. */
export interface Sending {
  readonly clock: Clock;
  /** Private hosts, as host or host:port, that webhooks may go to. */
  readonly allowed: AllowedHosts;
  readonly mail: MailServer | null;
  readonly signal?: AbortSignal;
}

/** How one try ended. `asked`: milliseconds that the receiver wants to be left alone. */
export type Try =
  | { readonly outcome: "sent" }
  | { readonly outcome: "again"; readonly reason: string; readonly asked: number | null }
  /** Nothing was tried, and is not counted. */
  | { readonly outcome: "later"; readonly reason: string; readonly wait: number }
  | { readonly outcome: "never"; readonly reason: string };
