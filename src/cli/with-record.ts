import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { outcome } from "./outcome.ts";
import { openRecord, shownPlace } from "./store-place.ts";

/** Opens the record, does the work, and closes it whatever happens; what is refused is told in one line. */
export const withRecord = async (where: string, work: (store: RecordStore) => Promise<void>): Promise<void> => {
  try {
    const store = await openRecord(where);
    try {
      await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome.refuse(shownPlace(where), error);
  }
};
