import type { TollClaim } from "../core/contract/claim.ts";
import type { Ref } from "../core/contract/references.ts";
import type { TollVoice } from "../core/record/event.ts";
import type { ArticleRef } from "../core/record/items.ts";

/** One count as one article gives it. */
export interface Count {
  readonly claim: TollClaim;
  readonly article: ArticleRef;
}

/**
 * How well a claimant is placed to count, best first. A side knows its own wounded; hospitals and rescuers count those
 * they receive; international observers count for nobody; police and governments count for themselves.
 */
export const standings = [
  "the side itself, of its own people",
  "hospitals and rescuers",
  "international observers",
  "police and authorities",
  "the reporter, without a named source",
  "others",
] as const;

const medical =
  /\b(hospital|clinic|doctor|medic|paramedic|ambulance|health|surgeon|rescue|red cross|red crescent|coroner)/i;
const sectorStanding: Readonly<Record<string, number>> = { HLH: 1, IGO: 2, NGO: 2, COP: 3, GOV: 3, MIL: 3, JUD: 3 };

const same = (a: Ref, b: Ref): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (a.country !== null && a.country === b.country && a.sectors[0] !== undefined && a.sectors[0] === b.sectors[0]);

/** Index into `standings`. */
export const standingOf = ({ claim: { claimant, side } }: Count): number => {
  if (!claimant) return 4;
  if (same(claimant, side)) return 0;
  if (medical.test(`${claimant.name} ${claimant.text}`)) return 1;
  return Math.min(5, ...claimant.sectors.map((sector) => sectorStanding[sector] ?? 5));
};

export const dayOf = ({ claim, article }: Count): string => claim.asOf ?? article.published ?? "";

/** Whoever gave the count: the claimant, or the publisher where nobody is named. */
export const speakerOf = ({ claim, article }: Count): string =>
  (claim.claimant?.name ?? article.publisher ?? article.id).toLowerCase();

export const voiceOf = ({ claim, article }: Count, leftOut: string | null): TollVoice => ({
  claim: claim.id,
  article: article.id,
  publisher: article.publisher,
  published: article.published,
  claimant: claim.claimant?.name ?? null,
  min: claim.min,
  best: claim.best,
  max: claim.max,
  leftOut,
  quote: claim.quote,
});
