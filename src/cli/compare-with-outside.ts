import { InvalidArgumentError } from "commander";
import { Refusal } from "../core/errors.ts";
import { summaryOf } from "../linking/index.ts";
import { compareWithOutside } from "../pipeline/compare-outside.ts";
import { readFilter } from "../pipeline/filter.ts";
import { openDemoRecord } from "./demo-corpus.ts";
import { filterWords } from "./filter-options.ts";
import { outcome, writeLine } from "./outcome.ts";
import { openPresentRecord, shownPlace } from "./store-place.ts";
import { comparisonAsJson, comparisonAsText } from "./text/comparison-as-text.ts";
import { refusedRowAsText } from "./text/refused-row-as-text.ts";

export interface CompareOptions {
  readonly store: string;
  readonly json?: boolean;
  readonly demo?: boolean;
  readonly within: number;
  readonly distance: number;
}

/** A number of an option, not below zero. */
export const parseMeasure = (words: string): number => {
  const value = /^\d{1,5}(?:\.\d{1,3})?$/.test(words) ? Number(words) : Number.NaN;
  if (Number.isNaN(value)) throw new InvalidArgumentError("give a number, as 2");
  return value;
};

/** The record against a file or a set of outside events; prints what is matched, missing, extra and disagreeing. */
export const compareRecordWith = async (
  from: string,
  options: CompareOptions & Readonly<Record<string, unknown>>,
): Promise<void> => {
  try {
    const filter = readFilter(filterWords(options));
    const store = options.demo ? await openDemoRecord() : await openPresentRecord(options.store);
    try {
      const compared = await compareWithOutside(store, from, {
        filter,
        tolerance: { days: Math.floor(options.within), km: options.distance },
        refused: (row) => {
          outcome.someRefused();
          outcome.note(from, refusedRowAsText(row));
        },
      });
      const summary = summaryOf(compared.comparison);
      if (options.json) for (const line of comparisonAsJson(compared, summary)) await writeLine(JSON.stringify(line));
      else for (const line of comparisonAsText(compared, summary)) await writeLine(line);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome.refuse(options.demo ? from : `${from}, ${shownPlace(options.store)}`, error);
  }
};
