import type { Candidate } from "../propose.ts";

/** Of overlapping mentions the longest stays, then the one with more words around it that the rule asked for. */
export const preferTheLongest = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const length = ({ first, last }: Candidate): number => last - first;
  const ranked = [...candidates].sort(
    (a, b) => length(b) - length(a) || b.support - a.support || a.rank - b.rank || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    let free = true;
    for (let at = candidate.first; at <= candidate.last; at++) if (taken.has(at)) free = false;
    if (!free) continue;
    for (let at = candidate.first; at <= candidate.last; at++) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
};
