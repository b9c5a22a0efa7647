import { type ColumnMapping, makeArticle, readOrRefuse } from "../../article/index.ts";
import type { Article } from "../../core/contract/article.ts";
import type { LocalDate } from "../../core/date.ts";
import type { Refusal } from "../../core/errors.ts";
import { cutInputs } from "./cut-inputs.ts";

/** One thing read from the inputs, in their order: an article, or what was refused and why, with the beginning of what it was. */
export type Read =
  | { readonly origin: string; readonly article: Article }
  | { readonly origin: string; readonly refusal: Refusal; readonly raw?: string };

export interface ReadOptions {
  /** Publication date for inputs that give none. */
  readonly published?: LocalDate;
  readonly columns?: ColumnMapping;
  /** Private hosts that may be fetched from. */
  readonly allowHost?: ReadonlySet<string>;
}

/** Reads every input in turn, article by article (`cutInputs`). What cannot be read is given as a refusal. */
export async function* readArticles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Read> {
  const named = paths.map((path) => ({ path, named: true }));
  for await (const { origin, ...cut } of cutInputs(named, options)) {
    if ("ends" in cut) continue;
    const { at: _at, ...item } = "refused" in cut ? cut.refused : await readOrRefuse(cut.piece);
    if ("refusal" in item) yield { origin, ...item };
    else yield { origin, article: await makeArticle(item.source) };
  }
}
