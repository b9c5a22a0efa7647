import { Refusal } from "../../core/errors.ts";
import type { Added, Entry, RecordStore } from "../../core/record/store.ts";
import {
  type Coded,
  type Coders,
  inBatches,
  inOrder,
  inThisThread,
  inThreads,
  type Settings,
} from "../../worker/index.ts";
import { type Cut, type CutOptions, cutInputs } from "../input/cut-inputs.ts";
import type { InputPath } from "../input/files-below.ts";
import type { Journal } from "./journal.ts";

/** Articles go to a thread, and then to the record, by so many at a time: one commit each would be most of the work. */
const batchArticles = 32;
/** Bytes of the articles of one batch, so that pages of a megabyte do not pile up. */
const batchBytes = 2 * 1024 * 1024;

/** How far a run is. */
export interface Done {
  /** Articles and refusals dealt with in this run. */
  readonly articles: number;
  /** Bytes of the inputs up to here. */
  readonly bytes: number;
  /** Those among them that an earlier run had dealt with. */
  readonly before: number;
}

/** Hears of everything that happens, in the order of the inputs. */
export interface Listener {
  added(added: Added, passedOver: boolean): void | Promise<void>;
  refused(refused: { readonly origin: string; readonly refusal: Refusal; readonly raw?: string }): void;
  note(origin: string, note: string): void;
  /** After each batch. */
  progress(done: Done): void;
}

export interface Adding {
  readonly store: RecordStore;
  readonly journal: Journal;
  readonly settings: Settings;
  readonly threads: number;
  readonly read: CutOptions;
  readonly listener: Listener;
  /** What codes the articles of a run that is too small for threads; one of its own where absent. */
  readonly few?: Coders;
}

interface Batch {
  readonly cuts: readonly Cut[];
  readonly coded: readonly Coded[];
  /** Bytes of the inputs that were read when this batch was cut. */
  readonly bytes: number;
}

const undated = 'no publication date: times such as "on Friday" stay open; give --published YYYY-MM-DD';
const weight = (cut: Cut): number => ("piece" in cut ? cut.piece.bytes.length : 0);

/** Whether there is only one batch: then threads of their own would need longer to start than the work takes. */
const chosenCoders = async (batches: AsyncIterator<readonly Cut[]>, { threads, settings, few }: Adding) => {
  const first = await batches.next();
  const second = first.done ? first : await batches.next();
  const coders = second.done ? (few ?? inThisThread(settings)) : inThreads(threads, settings);
  const all = async function* (): AsyncGenerator<readonly Cut[]> {
    if (!first.done) yield first.value;
    if (second.done) return;
    yield second.value;
    for (let next = await batches.next(); !next.done; next = await batches.next()) yield next.value;
  };
  return { coders, all: all() };
};

const codeBatch = async (cuts: readonly Cut[], coders: Coders, bytes: number): Promise<Batch> => {
  const tasks = cuts.flatMap((cut) =>
    // A text that the user names by itself is read whatever it is about.
    "piece" in cut ? [{ piece: cut.piece, always: cut.input.named && cut.piece.at === "" }] : [],
  );
  return { cuts, coded: tasks.length > 0 ? await coders.code(tasks) : [], bytes };
};

/** Writes one batch in one transaction, then tells of it, then notes that it is done: in this order nothing is lost. */
const finishBatch = async ({ cuts, coded }: Batch, { store, journal, listener }: Adding): Promise<void> => {
  const entries: Entry[] = coded.flatMap((each) => ("entry" in each ? [each.entry] : []));
  const added = entries.length > 0 ? await store.add(entries) : [];
  const [results, stored] = [coded.values(), added.values()];
  for (const cut of cuts) {
    if ("ends" in cut) continue;
    const { origin } = cut;
    const result: Coded | undefined = "piece" in cut ? results.next().value : undefined;
    if ("refused" in cut) {
      const { refusal, raw } = cut.refused;
      listener.refused({ origin, refusal, ...(raw === undefined ? {} : { raw }) });
    } else if (result && "refused" in result) {
      const { refused, raw } = result;
      const refusal = new Refusal(refused.code, refused.facts);
      listener.refused({ origin, refusal, ...(raw === undefined ? {} : { raw }) });
    } else if (result) {
      const { note, passedOver, entry } = result;
      if (note) listener.note(origin, note);
      else if (!entry.article.published && !passedOver) listener.note(origin, undated);
      const each = stored.next().value;
      if (each) await listener.added(each, passedOver);
    }
  }
  journal.note(cuts, await store.lastChange());
};

/**
 * The way of a bulk run: inputs are cut into articles (this thread), read and coded (threads, in any order), written
 * (this thread, in the order of the inputs). The record is the same for any number of threads. What is under way is
 * bounded, so that memory does not grow with the inputs.
 */
export const addInputs = async (paths: AsyncIterable<InputPath>, adding: Adding): Promise<void> => {
  let bytes = 0;
  let articles = 0;
  let before: number | null = null;
  const took = (count: number) => {
    bytes += count;
  };
  const cuts = cutInputs(paths, { ...adding.read, took, done: adding.journal.done });
  const batches = inBatches(cuts, batchArticles, { weight, heaviest: batchBytes });
  const { coders, all } = await chosenCoders(batches, adding);
  try {
    for await (const batch of inOrder(all, (each) => codeBatch(each, coders, bytes), coders.width)) {
      await finishBatch(batch, adding);
      articles += batch.cuts.filter((cut) => !("ends" in cut)).length;
      before ??= adding.journal.inputs > 0 ? batch.bytes : 0;
      adding.listener.progress({ articles, bytes: batch.bytes, before });
    }
  } finally {
    await coders.close();
  }
};
