import { Refusal } from "../../core/errors.ts";
import type { OutsideSet, OutsideStore } from "../../core/record/outside.ts";
import type { Db } from "../engine.ts";
import { telling } from "../failures.ts";
import type { Write } from "../write.ts";
import { readOutside, readSets } from "./read-outside.ts";
import { beginSet, finishSet, putOutside, removeSet } from "./write-outside.ts";

const oneSet = async (db: Db, id: string): Promise<OutsideSet> => {
  const [set] = await readSets(db, id);
  if (!set) throw new Refusal("unknown-set", { set: id });
  return set;
};

/** What others coded, in tables of its own. */
export const outsideStore = (db: Db, write: Write): OutsideStore => ({
  begin: (set) =>
    telling(() =>
      write(async (trx, at) => {
        await beginSet(trx, set, at);
        return oneSet(trx, set.id);
      }),
    ),
  put: (set, events) => telling(() => write((trx) => putOutside(trx, set, events))),
  finish: (set, counts) =>
    telling(() =>
      write(async (trx) => {
        await finishSet(trx, set, counts);
        return oneSet(trx, set);
      }),
    ),
  sets: () => telling(() => readSets(db)),
  remove: (set) => telling(() => write((trx) => removeSet(trx, set))),
  events: (filter, page) => telling(() => readOutside(db, filter, page)),
});
