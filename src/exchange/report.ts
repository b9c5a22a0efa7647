import type { ExportOrigin, Loss } from "./format.ts";

/** What an export read and wrote, and by which rules it left something out. */
export interface ExportSummary {
  readonly format: string;
  readonly generator: string;
  readonly asOf: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly read: number;
  readonly written: number;
  readonly dropped: readonly { readonly rule: string; readonly reason: string; readonly count: number }[];
}

/** Counts while an export streams. */
export class ExportReport {
  #read = 0;
  #written = 0;
  readonly #dropped = new Map<string, number>();
  readonly #losses: readonly Loss[];

  constructor(losses: readonly Loss[]) {
    this.#losses = losses;
  }

  read(): void {
    this.#read++;
  }

  wrote(count = 1): void {
    this.#written += count;
  }

  /** Counts what a listed rule of the format left out. */
  drop(rule: string, count = 1): void {
    if (!this.#losses.some((loss) => loss.rule === rule)) throw new Error(`no such rule of loss: "${rule}"`);
    if (count > 0) this.#dropped.set(rule, (this.#dropped.get(rule) ?? 0) + count);
  }

  summary(format: string, { generator, asOf, filters }: ExportOrigin): ExportSummary {
    return {
      format,
      generator,
      asOf,
      filters,
      read: this.#read,
      written: this.#written,
      dropped: this.#losses.flatMap(({ rule, reason }) => {
        const count = this.#dropped.get(rule);
        return count ? [{ rule, reason, count }] : [];
      }),
    };
  }
}
