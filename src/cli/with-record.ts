import { existsSync } from "node:fs";
import { Refusal } from "../core/errors.ts";
import type { RecordStore } from "../core/record/store.ts";
import { outcome } from "./outcome.ts";
import { openRecord, shownPlace } from "./store-place.ts";

const mustBeThere = (where: string): void => {
  if (where !== ":memory:" && !where.includes("://") && !existsSync(where)) throw new Refusal("no-record", {});
};

/**
 * Opens the record, does the work, and closes it whatever happens; what is refused is told in one line. `present` refuses a
 * file that is not there, where a command reads only: else a slip of the pen makes an empty record, and tells that nothing happened.
 */
export const withRecord = async (
  where: string,
  work: (store: RecordStore) => Promise<void>,
  { present = false }: { present?: boolean } = {},
): Promise<void> => {
  try {
    if (present) mustBeThere(where);
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
