import type { OutsideEvent } from "../../core/record/outside.ts";
import type { Loss } from "../format.ts";

/** A line of a file, or why it could not be taken in. */
export type SourceLine = { readonly number: number; readonly line: string } | { readonly number: number };

/** A file to import. It is opened anew each time that something is asked for. */
export interface ImportSource {
  /** Without its folder. */
  readonly name: string;
  /** For formats that are read in the file itself. */
  readonly path: string;
  texts(): AsyncIterable<string>;
  lines(): AsyncIterable<SourceLine>;
  rows(wishes: { readonly tabs?: boolean; readonly unquoted?: boolean }): AsyncIterable<readonly string[]>;
}

/** What is wrong with a row. */
export interface RefusedRow {
  /** 0 for what is wrong with no row of the file, such as one that is missing. */
  readonly row: number;
  /** Null where it is the row as a whole. */
  readonly column: string | null;
  readonly value: string;
  readonly reason: string;
}

/** What became of a row: an event, a reason to refuse it, or the rule by which it is no event. */
export type ReadRecord =
  | { readonly event: OutsideEvent }
  | { readonly refused: RefusedRow }
  | { readonly passedOver: string };

/** An event without its place in the file. */
export type OutsideDraft = Omit<OutsideEvent, "row" | "rows">;

export interface ImportFormat {
  readonly name: string;
  /** By which rules a row is no event. */
  readonly passedOver: readonly Loss[];
  /** Reads a file from end to end, holding no more of it than one record. Throws the refusals of a file as a whole. */
  read(source: ImportSource): AsyncIterable<ReadRecord>;
}

/** A file's values that mean nothing. */
export const nothingTold = {
  type: null,
  mode: null,
  acled: null,
  status: "happened",
  time: null,
  place: null,
  actors: [],
  recipients: [],
  killed: null,
  injured: null,
  words: null,
  source: null,
  url: null,
} as const satisfies Omit<OutsideDraft, "key">;
