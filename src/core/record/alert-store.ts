import type { Alert, AlertItem, AlertRule, NewRule, Target } from "./alert.ts";
import type { Instant } from "./as-of.ts";

/** Something to be sent to one target: made in the transaction that wrote its alerts, so that neither is without the other. */
export interface NewDelivery {
  /** The same whoever sends it and however often: the receiver tells repetitions by it. */
  readonly id: string;
  /** Address or URL of the target. */
  readonly target: string;
  /** Not sent before; "" is at once, whatever the clock says. */
  readonly due: Instant | "";
}

/** An alert with the marks by which the same thing is known again, and where it is to be sent. */
export interface Fired {
  readonly alert: Alert;
  readonly marks: readonly string[];
  readonly deliveries: readonly NewDelivery[];
}

/** What a rule is not to tell, now or later. */
export interface Told {
  readonly rule: string;
  readonly marks: readonly string[];
}

export interface DueDelivery {
  readonly id: string;
  readonly rule: AlertRule;
  readonly target: Target;
  /** Tries so far, this one not counted. */
  readonly tries: number;
  readonly alerts: readonly Alert[];
}

/** `dead`: given up, with the reason. */
export type DeliveryState = "waiting" | "sent" | "dead";

export type Settled =
  | { readonly state: "sent" }
  | { readonly state: "waiting"; readonly due: Instant; readonly reason: string; readonly tried: boolean }
  | { readonly state: "dead"; readonly reason: string };

export interface DeliveryItem {
  readonly id: string;
  readonly rule: string;
  readonly target: string;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly due: string;
  readonly reason: string | null;
  readonly alerts: number;
  /** When it was made, and last settled. */
  readonly made: Instant;
  readonly settled: Instant | null;
}

/** Alert rules, what they found, and what is still to be sent. */
export interface AlertStore {
  rules(): Promise<readonly AlertRule[]>;
  /** By id or name; null where there is none. */
  rule(idOrName: string): Promise<AlertRule | null>;
  /** `marks`: what is known already and is not to be told. Throws `name-in-use` and `unknown-view`. */
  addRule(rule: NewRule, marks: readonly string[]): Promise<AlertRule>;
  /** Ends a rule: what it found stays, what it had still to send is not sent. False where there is none. */
  removeRule(id: string): Promise<boolean>;

  /** `seq` of the last change that the rules have seen. */
  cursor(): Promise<number>;
  /** Which of the marks a rule has. */
  known(rule: string, marks: readonly string[]): Promise<ReadonlySet<string>>;
  /** Which of the claims the record held before that moment, and still held then. */
  heldBefore(claims: readonly string[], at: Instant): Promise<ReadonlySet<string>>;
  /** Moves the cursor and writes what was found on the way, both or none; false where another process moved it first. */
  advance(step: { from: number; to: number; fired: readonly Fired[]; told: readonly Told[] }): Promise<boolean>;

  /** Alerts before `before`, the newest first. */
  alerts(wish: {
    limit: number;
    before?: number | undefined;
    unread?: boolean | undefined;
  }): Promise<readonly AlertItem[]>;
  unread(): Promise<number>;
  /** Marks alerts as read up to and with `seq`. */
  markRead(seq: number): Promise<void>;

  /**
   * Deliveries that are due, lent out until `until`: who takes them settles them; what nobody settled (a crash) is due
   * again then.
   */
  take(now: Instant, until: Instant, limit: number): Promise<readonly DueDelivery[]>;
  settle(id: string, outcome: Settled): Promise<void>;
  /** The newest first. */
  deliveries(limit: number): Promise<readonly DeliveryItem[]>;
  /** Sends what was given up once more. Throws `unknown-delivery`. */
  revive(id: string): Promise<void>;
}
