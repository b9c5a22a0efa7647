import type { NameSpan } from "../../src/core/annotation.ts";
import { namesOf } from "../../training/name-spans.ts";
import type { GoldDocument } from "../../training/treebank.ts";
import type { Counts } from "./conll-scores.ts";

/** Adds the names of one document: right where span and label are both right. Offsets count no white space. */
export const addNameScores = (
  scores: Counts,
  found: readonly NameSpan[],
  { sentences }: GoldDocument,
  packed: Uint32Array,
): void => {
  const gold = new Set(
    sentences.flatMap((sentence) =>
      namesOf(sentence).map(({ from, to, label }) => {
        const start = packed[sentence.words[from]?.start ?? 0];
        const end = packed[sentence.words[to - 1]?.end ?? 0];
        return `${start}-${end} ${label}`;
      }),
    ),
  );
  scores.gold += gold.size;
  scores.system += found.length;
  for (const { start, end, label } of found) if (gold.has(`${packed[start]}-${packed[end]} ${label}`)) scores.right++;
};
