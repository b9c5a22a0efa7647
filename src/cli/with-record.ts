import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { outcome } from "./outcome.ts";
import { openPresentRecord, openRecord, shownPlace } from "./store-place.ts";

/**
 * Opens the record, does the work, and closes it whatever happens; what is refused is told in one line. A record that is
 * not there is refused, unless the command `makes` one.
 */
export const withRecord = async (
  where: string,
  work: (store: RecordStore) => Promise<void>,
  { makes = false }: { makes?: boolean } = {},
): Promise<void> => {
  try {
    const store = await (makes ? openRecord(where) : openPresentRecord(where));
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
