import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { makeArticle, type Piece, readOrRefuse } from "../article/index.ts";
import type { Article } from "../core/contract/article.ts";
import { Refusal, type RefusalCode } from "../core/errors.ts";
import { passedOver } from "../core/record/passed-over.ts";
import type { Entry, Original } from "../core/record/store.ts";
import { analyse } from "../pipeline/analyse.ts";
import { analysisVersion } from "../pipeline/analysis-version.ts";
import { firstLookAt } from "../pipeline/first-look.ts";
import { analysisSteps } from "../pipeline/order.ts";
import type { Resources } from "../pipeline/resources.ts";
import type { Step } from "../pipeline/run.ts";
import type { Settings } from "./settings.ts";

/** A piece to read; `always` where the first look must not pass it over. */
export interface Task {
  readonly piece: Piece;
  readonly always: boolean;
}

/** Seconds that each component took, by its name. */
export type Spent = Readonly<Record<string, number>>;

/** What became of a piece: plain data, since it travels between threads. */
export type Coded =
  | { readonly entry: Entry; readonly passedOver: boolean; readonly note?: string; readonly spent: Spent }
  | { readonly refused: { readonly code: RefusalCode; readonly facts: Refusal["facts"] }; readonly raw?: string };

const refusedAs = ({ code, facts }: Refusal, raw?: string): Coded => ({
  refused: { code, facts },
  ...(raw === undefined ? {} : { raw }),
});

/** What an article was read from: how, and the bytes. */
type From = Pick<Piece, "kind" | "bytes">;

/** Packs lighter than the usual level: half the time for a few percent of the size. */
const level = 5;

export const packOriginal = ({ kind, bytes }: From): Original => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  kind,
  size: bytes.length,
  packed: new Uint8Array(gzipSync(bytes, { level })),
});

/** The steps, of which each adds what it took to `spent`. */
const timedSteps = (steps: readonly Step[], spent: Map<string, number>): readonly Step[] =>
  steps.map((step) => ({
    ...step,
    run: (input, trace) => {
      const start = performance.now();
      const given = step.run(input, trace);
      spent.set(step.name, (spent.get(step.name) ?? 0) + (performance.now() - start) / 1000);
      return given;
    },
  }));

/** The way of an article to an entry for the record: a first look, unless it is `always` read, then the analysis. */
export const articleCoder = (
  resources: Resources,
  { firstLook, originals }: Settings,
): ((article: Article, from: From, always: boolean) => Coded) => {
  const spent = new Map<string, number>();
  const steps = timedSteps(analysisSteps(resources), spent);
  const analysis = analysisVersion(resources);
  return (article, from, always) => {
    spent.clear();
    const original = originals ? { original: packOriginal(from) } : {};
    try {
      if (firstLook && !always && !firstLookAt(article).worthReading)
        return {
          entry: { article, claims: [], analysis: passedOver(analysis), ...original },
          passedOver: true,
          spent: {},
        };
      const { claims, note } = analyse(steps, article);
      const entry = { article, claims, analysis, ...original };
      return { entry, passedOver: false, spent: Object.fromEntries(spent), ...(note ? { note } : {}) };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      return refusedAs(new Refusal("not-analysable", { cause }), article.text.slice(0, 10_000));
    }
  };
};

/** The whole way of one piece, from its bytes to an entry for the record. Never throws. */
export const pieceCoder = (resources: Resources, settings: Settings): ((task: Task) => Promise<Coded>) => {
  const code = articleCoder(resources, settings);
  return async ({ piece, always }) => {
    const item = await readOrRefuse(piece);
    if ("refusal" in item) return refusedAs(item.refusal, item.raw);
    return code(await makeArticle(item.source), piece, always);
  };
};
