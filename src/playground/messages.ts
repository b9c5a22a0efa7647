import type { Article } from "../core/contract/article.ts";
import type { Claim } from "../core/contract/claim.ts";
import type { LocalDate } from "../core/date.ts";
import type { Trace } from "../core/trace.ts";
import type { Reached } from "../pipeline/telling-steps.ts";

/** A text to be read. `id` comes back with the answer. */
export interface ReadRequest {
  readonly kind: "read";
  readonly id: number;
  readonly text: string;
  readonly published: LocalDate | null;
}

/** What the worker begins with: the folder, as an absolute URL, that holds its resources. */
export interface StartRequest {
  readonly kind: "start";
  readonly folder: string;
}

export type Request = StartRequest | ReadRequest;

/** Everything that one reading found, with the trace that explains it, by claim. */
export interface Reading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly because: Readonly<Record<string, readonly Trace[]>>;
  readonly milliseconds: number;
  readonly note?: string;
}

export type Answer =
  /** Bytes of the resources that have come, of how many; 0 where the server does not say. */
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number }
  | { readonly kind: "ready" }
  | { readonly kind: "reached"; readonly id: number; readonly reached: Reached }
  | { readonly kind: "read"; readonly id: number; readonly reading: Reading }
  | { readonly kind: "failed"; readonly id: number | null; readonly reason: string };
