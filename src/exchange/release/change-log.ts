import { sha256Hex } from "../../core/ids.ts";
import type { Withdrawal } from "../../core/record/store.ts";
import { csvHeader, csvLine } from "../separated-rows.ts";

/** Fingerprint of every event of a release by its id: of what it says, not of when it was written. */
export type Fingerprints = ReadonlyMap<string, string>;

const idOf = (line: string): string | null => /"id":"([^"\\]{1,80})"/.exec(line)?.[1] ?? null;

/** What a release says of itself (the instant, the generator, the analysis) changes with each one and is no change of an event. */
const withoutOrigin = (line: string): string =>
  line.replace(/"as_of":"[^"]*",?/g, "").replace(/"(?:coder|version)":"[^"]*",?/g, "");

/** Reads the fingerprints of `events.jsonl`, a line at a time. */
export const fingerprintsOf = async (lines: AsyncIterable<string> | Iterable<string>): Promise<Fingerprints> => {
  const found = new Map<string, string>();
  for await (const line of lines) {
    const id = idOf(line);
    if (id) found.set(id, sha256Hex(withoutOrigin(line)).slice(0, 16));
  }
  return found;
};

const columns = ["change", "event_id"] as const;

/** What became of each event since the last release: `added`, `changed` or `deleted`, in the order of their ids. */
export function* changeLog(before: Fingerprints, after: Fingerprints): Generator<string> {
  yield csvHeader(columns);
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === now) continue;
    yield csvLine(columns, {
      change: old === undefined ? "added" : now === undefined ? "deleted" : "changed",
      event_id: id,
    });
  }
}

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
}

export const changeCounts = (before: Fingerprints, after: Fingerprints): ChangeCounts => {
  const counts = { added: 0, changed: 0, deleted: 0 };
  for (const [id, now] of after)
    if (!before.has(id)) counts.added++;
    else if (before.get(id) !== now) counts.changed++;
  for (const id of before.keys()) if (!after.has(id)) counts.deleted++;
  return counts;
};

const withdrawalColumns = ["article", "sha256", "at", "who", "why"] as const;

/** The articles that were taken out of the record, oldest first. */
export function* withdrawalLog(withdrawals: readonly Withdrawal[]): Generator<string> {
  yield csvHeader(withdrawalColumns);
  for (const { article, sha256, at, who, why } of withdrawals)
    yield csvLine(withdrawalColumns, { article, sha256, at, who, why });
}
