import type { RecordStore } from "../../core/record/store.ts";
import type { Reading } from "../../telemetry/index.ts";

/** How far linking is behind. */
export const linkReadings = async (
  store: Pick<RecordStore, "linkQueue">,
  now: () => number = Date.now,
): Promise<Readonly<Record<string, Reading>>> => {
  const { waiting, failing, oldest } = await store.linkQueue();
  const lag = oldest === null ? 0 : Math.max(0, (now() - Date.parse(oldest)) / 1000);
  return {
    sitrep_link_waiting: { help: "Event claims that wait to be linked", value: waiting },
    sitrep_link_failing: { help: "Event claims whose linking failed and is tried again", value: failing },
    sitrep_link_lag_seconds: { help: "Seconds that the oldest of them has waited", value: lag },
  };
};
