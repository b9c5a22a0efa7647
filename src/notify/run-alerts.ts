import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { followRecord } from "../pipeline/alerts/follow-record.ts";
import { deliverDue } from "./deliver-due.ts";
import type { Sending } from "./sending.ts";

/** Milliseconds between two looks at the record. */
const pause = 2_000;
/** After the database could not be reached. */
const longPause = 15_000;

export interface AlertRun extends Sending {
  readonly signal: AbortSignal;
  /** Told once for every stretch of time in which the record cannot be reached. */
  readonly tell: (problem: Refusal) => void;
}

/** Finds everything that the record holds and sends what is due now, once, before a process ends. */
export const finishAlerts = async (store: RecordStore, sending: Sending): Promise<void> => {
  const now = () => new Date(sending.clock.now()).toISOString();
  while (await followRecord(store, now()));
  while ((await deliverDue(store, sending)) > 0);
};

/**
 * Follows the record, finds what fires the rules, and sends what is due, until the signal says stop. Several processes
 * may do so over one record: each change is looked at by one of them, each delivery lent to one.
 */
export const runAlerts = async (store: RecordStore, run: AlertRun): Promise<void> => {
  const { clock, signal, tell } = run;
  let failing = false;
  while (!signal.aborted) {
    let busy = false;
    try {
      const followed = await followRecord(store, new Date(clock.now()).toISOString());
      busy = (await deliverDue(store, run)) > 0 || followed;
      failing = false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!failing) tell(error);
      failing = true;
    }
    if (!busy) await clock.sleep(failing ? longPause : pause, signal);
  }
};
