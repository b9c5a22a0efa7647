import type { Lexeme } from "../lexemes/lexeme.ts";
import type { Candidate } from "../propose.ts";

/** "At 11 a.m. on 11 November 1918": two mentions, and the first is a time of the second's day. */
export const shareTheDay = (lexemes: readonly Lexeme[], candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.map((candidate, at) => {
    const next = candidates[at + 1];
    if (candidate.meaning.kind !== "daytime" || !next) return candidate;
    const between = lexemes
      .slice(candidate.last + 1, next.first)
      .map(({ lower }) => lower)
      .join(" ");
    const day =
      next.meaning.kind === "value" ? /^\d{4}-\d\d-\d\d$/.test(next.meaning.value) : next.meaning.kind === "recurring";
    if (!/^(local time )?on( the)?$/.test(between) || !day) return candidate;
    return { ...candidate, meaning: { ...next.meaning, daytime: candidate.meaning.daytime ?? {} } };
  });
