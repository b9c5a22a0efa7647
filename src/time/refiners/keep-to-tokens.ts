import type { Token } from "../../core/annotation.ts";
import type { Lexeme } from "../lexemes/lexeme.ts";
import type { Candidate } from "../propose.ts";
import { tokenAt } from "../tense.ts";

export interface Placed {
  readonly candidate: Candidate;
  readonly start: number;
  readonly end: number;
}

/** Widens mentions to the borders of the tokens they touch, so that every room cuts the text at the same places. */
export const keepToTokens = (
  lexemes: readonly Lexeme[],
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Placed[] => {
  const placed: Placed[] = [];
  for (const candidate of candidates) {
    let start = lexemes[candidate.first]?.start ?? 0;
    let end = lexemes[candidate.last]?.end ?? start;
    if (tokens.length) {
      start = Math.min(start, tokens[tokenAt(tokens, start)]?.start ?? start);
      const last = tokens[tokenAt(tokens, end - 1)];
      if (last && last.start < end) end = Math.max(end, last.end);
    }
    if (start < end && start >= (placed.at(-1)?.end ?? 0)) placed.push({ candidate, start, end });
  }
  return placed;
};
