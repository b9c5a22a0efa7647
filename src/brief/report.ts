/** One statement of a report with the claims that bear it. A statement without a claim cannot be made. */
export interface Sentence {
  readonly text: string;
  /** Ids of claims, the one that says it best first. */
  readonly claims: readonly [string, ...string[]];
}

/** A cell of a table: words, and the claims that bear them where they carry a figure or a statement. */
export interface Cell {
  readonly text: string;
  readonly claims: readonly string[];
}

export type Block =
  /** A heading below the section's: a day, a speaker. */
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Sentence[])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  /** What is said of the record itself ("no report of these days"), and of no event. */
  | { readonly kind: "note"; readonly text: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a report says before sources are numbered. */
export interface Draft {
  readonly title: string;
  /** What the report is made from: as of when, how many reports, how much of it was reviewed. */
  readonly basis: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly Section[];
}

/** Words of one article that a sentence rests on; `number` is what the text cites. */
export interface Source {
  readonly number: number;
  readonly article: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly quote: string;
}

/** Whether people have looked at what a statement rests on: the weakest of its claims decides. */
export type Standing = "reviewed" | "unreviewed" | "flagged";

/** A sentence or cell with its numbers. */
export interface Cited {
  readonly text: string;
  readonly cites: readonly number[];
  readonly claims: readonly string[];
  /** Null where nothing is cited. */
  readonly standing: Standing | null;
}

export type CitedBlock =
  | { readonly kind: "heading" | "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly (readonly Cited[])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Cited[])[] };

/** A finished situation report, whatever it is written as. */
export interface Report {
  readonly title: string;
  /** The day that stands for "now" in the report: nothing of the clock goes into a file. */
  readonly date: string | null;
  readonly generator: string;
  readonly basis: Draft["basis"];
  readonly sections: readonly { readonly title: string; readonly blocks: readonly CitedBlock[] }[];
  readonly sources: readonly Source[];
}

/** How unreviewed and flagged statements are marked, and what the marks mean. */
export const marks: Readonly<Record<Standing, string>> = { reviewed: "", unreviewed: "(u)", flagged: "(f)" };
export const legend =
  "Numbers in brackets point to the list of sources, where the words of each report stand. (u) marks what a machine read and no person has reviewed, (f) what a person has flagged for another look. Every statement is a count, a value or a quotation of a report; headings of events name what the machine took them for.";
