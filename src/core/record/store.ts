import type { Article } from "../contract/article.ts";
import type { Claim } from "../contract/claim.ts";
import type { AccessStore } from "./access-store.ts";
import type { AlertStore } from "./alert-store.ts";
import type { AsOf, Instant } from "./as-of.ts";
import type { SituationEvent } from "./event.ts";
import type { Filter, Page, PageWish } from "./filter.ts";
import type { ArticleItem, ArticleRecord, ClaimItem } from "./items.ts";
import type { OutsideStore } from "./outside.ts";
import type { NewReview, Review } from "./review.ts";
import type { ViewStore } from "./view.ts";

/** The bytes that an article was read from, packed with gzip (RFC 1952). */
export interface Original {
  /** Of the bytes unpacked. */
  readonly sha256: string;
  /** How they are read: "html", "pdf", "json-line" and the like. */
  readonly kind: string;
  /** Bytes unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** An article with everything that one analysis found in it: stored whole or not at all. */
export interface Entry {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** Version of the analysis. */
  readonly analysis: string;
  /** Kept beside the text where it is given; one that several articles share is kept once. */
  readonly original?: Original;
}

/** `known`: the same text was there; `changed`: a new version of a page whose old text is kept. */
export interface Added {
  readonly id: string;
  readonly outcome: "added" | "changed" | "known";
  readonly version: number;
  readonly claims: number;
}

/** `article-linked`: claims of an article that had waited were linked to events. */
export type ChangeKind =
  | "article-added"
  | "article-changed"
  | "article-withdrawn"
  | "article-recoded"
  | "article-linked"
  | "reviewed";

/** One thing that happened to the record. `seq` grows; a client that knows its last one misses nothing. */
export interface Change {
  readonly seq: number;
  readonly at: Instant;
  readonly kind: ChangeKind;
  /** The article, claim or event that changed. */
  readonly id: string;
}

export interface Withdrawal {
  readonly seq: number;
  readonly at: Instant;
  readonly article: string;
  readonly sha256: string;
  readonly who: string;
  readonly why: string;
}

export interface StoreStats {
  readonly engine: string;
  readonly schema: number;
  readonly articles: number;
  readonly versions: number;
  readonly claims: Readonly<Record<Claim["kind"], number>>;
  readonly events: number;
  readonly reviews: number;
  /** Articles that a first look passed over. */
  readonly passedOver: number;
  readonly withdrawn: number;
  readonly analyses: Readonly<Record<string, number>>;
  readonly published: { readonly from: string | null; readonly to: string | null };
  readonly bytes: number;
}

/** Event claims that were added and are not linked to events yet. */
export interface LinkQueue {
  readonly waiting: number;
  /** Those among them whose linking failed and is tried again later. */
  readonly failing: number;
  /** When the oldest of them was added. */
  readonly oldest: Instant | null;
}

/**
 * The record. Every write is one transaction and is on disk when its promise resolves; adding what is there already
 * changes nothing. Reads take `asOf` and then show the past.
 */
export interface RecordStore extends AccessStore {
  /** `link: "later"` leaves linking to `linkNext`, so that many can add at once; the record comes out the same. */
  add(entries: readonly Entry[], wish?: { readonly link: "now" | "later" }): Promise<readonly Added[]>;
  /**
   * Links some of the claims that wait, in one transaction, beside others that do the same; gives how many they were.
   * What another one has in hand is passed over, and comes back when that one dies.
   */
  linkNext(): Promise<number>;
  linkQueue(): Promise<LinkQueue>;
  /** Replaces the claims of articles that are there by those of a newer analysis; reviews stay. Gives how many it did. */
  recode(entries: readonly Entry[]): Promise<number>;
  /**
   * Articles whose claims another analysis version made, by id, after the id given. Those that a first look passed over
   * are among them only where `passedOver` asks for them.
   */
  outdated(
    analysis: string,
    wish: { limit: number; after?: string; passedOver?: boolean },
  ): Promise<readonly Article[]>;
  /** Takes an article out of the record, and logs it; false where it is not there. */
  withdraw(id: string, by: { who: string; why: string }): Promise<boolean>;
  withdrawals(): Promise<readonly Withdrawal[]>;

  article(id: string, asOf?: AsOf): Promise<ArticleRecord | null>;
  /** What the present version of an article was read from; null where that was not kept. */
  original(article: string): Promise<Original | null>;
  articles(filter: Filter, page: PageWish): Promise<Page<ArticleItem>>;
  claim(id: string, asOf?: AsOf): Promise<ClaimItem | null>;
  claims(filter: Filter, page: PageWish): Promise<Page<ClaimItem>>;
  event(id: string, asOf?: AsOf): Promise<SituationEvent | null>;
  events(filter: Filter, page: PageWish): Promise<Page<SituationEvent>>;

  /** Writes one decision and its effects. Throws the refusals `unknown-target`, `review-conflict` and `bad-review`. */
  review(review: NewReview): Promise<Review>;
  /** Writes decisions in their order, all of them or, where one is refused, none. Throws as `review` does. */
  reviewAll(reviews: readonly NewReview[]): Promise<readonly Review[]>;
  /**
   * Reviews of a target with those of its former ids, or all, oldest first. Of an instant those written by then, of a
   * date those on what had been published by then.
   */
  reviews(target?: string, asOf?: AsOf): Promise<readonly Review[]>;

  /** What others coded, beside the record's own. */
  readonly outside: OutsideStore;
  readonly views: ViewStore;
  readonly alerts: AlertStore;

  changes(after: number, limit: number): Promise<readonly Change[]>;
  /** `seq` of the last change, 0 where there was none. */
  lastChange(): Promise<number>;
  /** Counts of what was held then; `engine`, `schema` and `bytes` are of now. */
  stats(asOf?: AsOf): Promise<StoreStats>;
  /** Writes one file that `restore` of either database reads, while others go on reading and writing. */
  backup(file: string): Promise<void>;
  /** Reads a backup into an empty record, whole or not at all; gives the rows. Throws `not-empty` and `bad-backup`. */
  restore(file: string): Promise<number>;
  close(): Promise<void>;
}
