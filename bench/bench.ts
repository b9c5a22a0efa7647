/** One measured task. */
export interface Bench {
  readonly name: string;
  /** Files below `../shared/corpora` that are scored when no `--data` is given. */
  readonly data: readonly string[];
  /** Scores the files. Figures are percentages with at most two decimals unless the key says otherwise. */
  run(files: readonly string[], say: (line: string) => void): Promise<Figures>;
}
export type Figures = Readonly<Record<string, number>>;

export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : Math.round((200 * precision * recall) / (precision + recall)) / 100;
