import type { TollClaim } from "../../src/core/contract/claim.ts";
import type { ClaimItem } from "../../src/core/record/items.ts";

export const aToll = (id: string, best: number, side: string): TollClaim => ({
  id,
  kind: "toll",
  start: 0,
  end: 10,
  quote: "0123456789",
  by: "coding/toll",
  score: 1,
  claimant: null,
  measure: "injured",
  side: { text: side, start: 0, end: 5, name: side, country: null, sectors: [] },
  min: best,
  best,
  max: best,
  words: { text: "01234", start: 0, end: 5 },
  partOf: null,
  event: null,
  asOf: null,
});

/** A claim as the record holds it, told by an article of that day. */
export const anItem = (article: string, published: string, claim: ClaimItem["claim"]): ClaimItem => ({
  claim,
  article: { id: article, title: null, publisher: null, url: null, published, version: 1 },
  analysis: "1",
  recorded: "2023-06-01T00:00:00.000Z",
  event: "event-1",
  review: { status: "unreviewed", version: 0 },
});
