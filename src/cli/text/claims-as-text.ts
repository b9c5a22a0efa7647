import type { Article } from "../../core/contract/article.ts";
import type { Claim } from "../../core/contract/claim.ts";
import { fieldsOf, headingOf, onOneLine } from "./fields.ts";

const claimAsText = (claim: Claim): string =>
  [
    `  ${headingOf(claim)}  [${claim.start},${claim.end})  score ${claim.score.toFixed(2)}`,
    `    "${onOneLine(claim.quote)}"`,
    ...fieldsOf(claim).map(([label, words]) => `    ${label.padEnd(10)} ${onOneLine(words)}`),
  ].join("\n");

/** An article's claims for reading in a terminal. Machine output is called unreviewed. */
export const claimsAsText = (article: Article, claims: readonly Claim[]): string => {
  const head = [article.title ?? article.id, article.publisher, article.published].filter(Boolean).join(" · ");
  return [
    `${onOneLine(head)}  (${claims.length} ${claims.length === 1 ? "claim" : "claims"}, unreviewed)`,
    ...claims.map(claimAsText),
  ].join("\n");
};
