import type { StateClaim } from "../core/contract/claim.ts";
import type { LocalDate } from "../core/date.ts";
import type { ArticleRef } from "../core/record/items.ts";
import type { Voice } from "../core/record/picture.ts";

/** A state claim with the article that makes it. */
export interface Stated {
  readonly claim: StateClaim;
  readonly article: ArticleRef;
}

export const dayOf = ({ claim, article }: Stated): LocalDate | null => claim.asOf ?? article.published;

export const voiceOf = ({ claim, article }: Stated): Voice => ({
  claim: claim.id,
  article: article.id,
  publisher: article.publisher,
  published: article.published,
  claimant: claim.claimant?.name ?? null,
  quote: claim.quote,
});

/** By the day that they speak of, then by publication: what nothing dates comes first. */
export const inOrder = (a: Stated, b: Stated): number => {
  const [one, two] = [dayOf(a) ?? "", dayOf(b) ?? ""];
  if (one !== two) return one < two ? -1 : 1;
  const [early, late] = [a.article.published ?? "", b.article.published ?? ""];
  if (early !== late) return early < late ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
};
