import type { Article } from "../core/contract/article.ts";
import type { RecordStore } from "../core/record/store.ts";
import type { Analysis } from "../pipeline/analyse.ts";

/** What the routes work with. */
export interface Services {
  readonly store: RecordStore;
  /** Reads one article; nothing is stored. */
  analyse(article: Article): Promise<Analysis>;
  /** Version under which its claims are stored. */
  readonly analysis: string;
  /** Folder of the built page; without it only the API is served. */
  readonly page?: string;
  /** Host names that a request may be for. Others are refused, so that no web site can rename itself to this machine. */
  readonly hosts: readonly string[];
}
