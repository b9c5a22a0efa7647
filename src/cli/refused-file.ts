import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Refused } from "./each-analysis.ts";
import { storeFolder } from "./store-place.ts";

/** Where refused items are set aside: one JSON object a line with when, where from, why, and the beginning of what it was. */
export interface RefusedFile {
  readonly path: string;
  readonly add: (refused: Refused) => void;
  readonly count: () => number;
}

export const refusedFileName = "refused.jsonl";

/** `refused.jsonl` beside the record: in its folder where it is a file, else in the data folder. */
export const refusedFile = (store: string): RefusedFile => {
  const path = join(storeFolder(store), refusedFileName);
  let count = 0;
  return {
    path,
    add({ origin, refusal, raw }) {
      if (count++ === 0) mkdirSync(dirname(path), { recursive: true });
      const line = { at: new Date().toISOString(), origin, code: refusal.code, reason: refusal.message, raw };
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
    count: () => count,
  };
};
