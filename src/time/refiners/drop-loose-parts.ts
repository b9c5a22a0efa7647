import type { Candidate } from "../propose.ts";

/** "morning prayers", "a good night": parts of the day that no day stands beside mean no time. */
export const dropLooseParts = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ meaning }) => !(meaning.kind === "daytime" && meaning.loose));
