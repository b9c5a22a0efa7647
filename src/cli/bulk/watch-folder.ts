import { setTimeout as pause } from "node:timers/promises";
import type { Refusal } from "../../core/errors.ts";
import { isOutage } from "../../core/outage.ts";
import type { RecordStore } from "../../core/record/store.ts";
import { inThisThread, type Settings } from "../../worker/index.ts";
import type { CutOptions } from "../input/cut-inputs.ts";
import { filesBelow, type InputPath } from "../input/files-below.ts";
import { examine } from "../input/open-file.ts";
import { addInputs, type Listener } from "./add-inputs.ts";
import type { Journal } from "./journal.ts";

/** Milliseconds between two looks at a folder; a large one is looked at less often, so that looking is a twentieth of the time. */
const shortest = 2_000;
const share = 20;

export interface Watching {
  readonly store: RecordStore;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly threads: number;
  readonly read: Omit<CutOptions, "done" | "took" | "signal">;
  readonly listener: Listener;
  /** Looks once, and takes every file as it stands. */
  readonly once: boolean;
  readonly signal: AbortSignal;
  /** Hears why the record could not be written; what was not added is tried again at the next look. */
  readonly trouble: (refusal: Refusal) => void;
}

/** New and changed files of the folder that were the same at the look before: one that still grows is left to the next. */
const settledFiles = async (
  folder: string,
  stamps: Map<string, string>,
  { journal, once }: Watching,
): Promise<readonly InputPath[]> => {
  const found: InputPath[] = [];
  const present = new Set<string>();
  for await (const each of filesBelow([folder])) {
    const file = each.unreadable ? null : await examine(each.path).catch(() => null);
    if (!file || journal.done({ path: each.path, named: false, file }) === "all") continue;
    const stamp = `${file.size} ${file.modified}`;
    present.add(each.path);
    if (once || stamps.get(each.path) === stamp) found.push(each);
    stamps.set(each.path, stamp);
  }
  for (const path of stamps.keys()) if (!present.has(path)) stamps.delete(path);
  return found;
};

/**
 * Adds what is put into a folder, until the signal says stop: by looking again and again, which works on every disk and
 * over every network. A file is read when it has not changed between two looks, once for each of its states. While the
 * record cannot be written, it looks again until it can.
 */
export const watchFolder = async (folder: string, watching: Watching): Promise<void> => {
  const stamps = new Map<string, string>();
  const { once, signal, read, settings, trouble } = watching;
  const few = inThisThread(settings);
  for (;;) {
    const start = Date.now();
    const files = await settledFiles(folder, stamps, watching);
    const took = Date.now() - start;
    const each = async function* () {
      yield* files;
    };
    if (files.length > 0)
      await addInputs(each(), { ...watching, few, read: { ...read, signal } }).catch((error: unknown) => {
        if (once || !isOutage(error)) throw error;
        trouble(error);
      });
    if (once || signal.aborted) return;
    await pause(Math.max(shortest, took * share), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
  }
};
