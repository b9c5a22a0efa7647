import type { AnalysedSentence, Analyser } from "./analyser.ts";
import type { ModelFile } from "./model/model-file.ts";
import type { Kernels } from "./network/kernels.ts";
import { networkMemory, pieceWords, runWords } from "./network/memory.ts";
import { networkRunner, type Piece } from "./network/run-network.ts";
import { fastestKernels } from "./network/wasm-kernels.ts";
import { readNetwork } from "./network/weights.ts";

interface Draft {
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly deprels: string[];
}

/** Words waiting for a run, and to which sentence each piece of them belongs. */
interface Batch {
  forms: string[];
  pieces: (Piece & { readonly draft: Draft })[];
}

/**
 * Tags and parses with the network of a model file. Sentences share runs; one of more than 256 words is read in pieces, and
 * the roots of the later pieces hang on the first as `parataxis`, so that time stays linear. Pure and deterministic.
 */
export const networkAnalyser = (file: ModelFile, make: (bytes: number) => Kernels = fastestKernels): Analyser => {
  const weights = readNetwork(file);
  const { upos, xpos, deprels } = weights.shape;
  const run = networkRunner(weights, networkMemory(weights, make));

  const flush = (batch: Batch): void => {
    if (batch.forms.length === 0) return;
    const answer = run(batch.forms, batch.pieces);
    for (const { from, to, draft } of batch.pieces) {
      const offset = draft.heads.length;
      const root = draft.heads.indexOf(-1);
      for (let t = from; t < to; t++) {
        const head = answer.heads[t] ?? -1;
        const top = head < 0;
        draft.upos.push(upos[answer.upos[t] ?? 0] ?? "X");
        draft.xpos.push(xpos[answer.xpos[t] ?? 0] ?? "FW");
        draft.heads.push(top ? root : offset + head);
        draft.deprels.push(top ? (root < 0 ? "root" : "parataxis") : (deprels[answer.deprels[t] ?? 0] ?? "dep"));
      }
    }
    batch.forms = [];
    batch.pieces = [];
  };

  return {
    analyse: (sentences): readonly AnalysedSentence[] => {
      const batch: Batch = { forms: [], pieces: [] };
      const drafts = sentences.map((forms): Draft => {
        const draft: Draft = { upos: [], xpos: [], heads: [], deprels: [] };
        for (let start = 0; start < forms.length; start += pieceWords) {
          const part = forms.slice(start, start + pieceWords);
          if (batch.forms.length + part.length > runWords) flush(batch);
          const from = batch.forms.length;
          batch.forms.push(...part);
          batch.pieces.push({ from, to: from + part.length, draft });
        }
        return draft;
      });
      flush(batch);
      return drafts;
    },
  };
};
