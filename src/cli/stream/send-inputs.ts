import { Refusal } from "../../core/errors.ts";
import { type Connection, type Sendings, sendArticle } from "../../stream/index.ts";
import { inBatches, inOrder } from "../../worker/index.ts";
import type { Done } from "../bulk/add-inputs.ts";
import type { Journal } from "../bulk/journal.ts";
import { type Cut, type CutOptions, cutInputs } from "../input/cut-inputs.ts";
import type { InputPath } from "../input/files-below.ts";

/** Articles that are sent together, and batches of which the servers' word is still awaited. */
const batchArticles = 64;
const batchBytes = 2 * 1024 * 1024;
const batchesUnderWay = 4;

/** Hears of everything that happens, in the order of the inputs. */
export interface SendListener {
  sent(outcome: Sendings["outcome"]): void;
  refused(refused: { readonly origin: string; readonly refusal: Refusal; readonly raw?: string }): void;
  /** The servers do not answer, or the stream is full. */
  waiting(full: boolean): void;
  progress(done: Done): void;
}

export interface Sending {
  readonly connection: Connection;
  readonly journal: Journal;
  readonly read: CutOptions;
  readonly signal: AbortSignal;
  readonly listener: SendListener;
}

type Ended = { readonly sent: Sendings } | { readonly refusal: Refusal; readonly raw?: string } | null;

const weight = (cut: Cut): number => ("piece" in cut ? cut.piece.bytes.length : 0);

const sendCut = async (cut: Cut, { connection, signal, listener }: Sending): Promise<Ended> => {
  if ("ends" in cut) return null;
  if ("refused" in cut) return cut.refused;
  const { origin, piece, input } = cut;
  try {
    const always = input.named && piece.at === "";
    return { sent: await sendArticle(connection, { origin, piece, always }, { signal, waiting: listener.waiting }) };
  } catch (error) {
    if (error instanceof Refusal && error.code === "too-large-for-stream") return { refusal: error };
    throw error;
  }
};

/** Tells of a batch and notes that it is done, after the servers have it. */
const finish = (cuts: readonly Cut[], ended: readonly Ended[], { journal, listener }: Sending): void => {
  let last = 0;
  for (const [at, cut] of cuts.entries()) {
    const each = ended[at];
    if (!each) continue;
    if ("sent" in each) {
      last = Math.max(last, each.sent.number);
      listener.sent(each.sent.outcome);
    } else listener.refused({ origin: cut.origin, refusal: each.refusal, ...(each.raw ? { raw: each.raw } : {}) });
  }
  journal.note(cuts, last);
};

/**
 * Cuts inputs into articles and puts them into the stream. What is under way is bounded in number and bytes, so that a slow
 * stream holds the reading back and memory stays the same. A run that was broken off is taken up where it was; what is sent
 * twice is dropped by the servers, or later known by the record.
 */
export const sendInputs = async (paths: AsyncIterable<InputPath>, sending: Sending): Promise<void> => {
  const { read, journal, listener } = sending;
  let bytes = 0;
  let articles = 0;
  let before: number | null = null;
  const took = (count: number) => {
    bytes += count;
  };
  const cuts = cutInputs(paths, { ...read, took, done: journal.done });
  const batches = inBatches(cuts, batchArticles, { weight, heaviest: batchBytes });
  const send = async (batch: readonly Cut[]) => {
    const read = bytes;
    return { batch, ended: await Promise.all(batch.map((cut) => sendCut(cut, sending))), bytes: read };
  };
  for await (const { batch, ended, bytes: read } of inOrder(batches, send, batchesUnderWay)) {
    finish(batch, ended, sending);
    articles += ended.filter((each) => each !== null).length;
    before ??= journal.inputs > 0 ? read : 0;
    listener.progress({ articles, bytes: read, before });
  }
};
