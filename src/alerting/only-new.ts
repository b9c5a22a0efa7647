import type { Occurrence } from "./occurrence.ts";

export interface Known {
  /** Marks that the rule has. */
  readonly marks: ReadonlySet<string>;
  /** Claims that were there before the rule. */
  readonly claims: ReadonlySet<string>;
}

const isOld = ({ evidence, enough }: Occurrence, claims: ReadonlySet<string>): boolean =>
  evidence.length > 0 &&
  (enough === "one" ? evidence.some((claim) => claims.has(claim)) : evidence.every((claim) => claims.has(claim)));

const order = ({ finding: { published, about }, marks }: Occurrence): string =>
  [published ?? "9999", about, marks[0]].join("\0");

/**
 * Of what fulfils a rule, what nobody was told of yet. `marks` are to be kept even where nothing is told: the next
 * report of a thing that is known is known by its own claims.
 */
export const onlyNew = (
  occurrences: readonly Occurrence[],
  known: Known,
): { readonly news: readonly Occurrence[]; readonly told: readonly Occurrence[] } => {
  const marks = new Set(known.marks);
  const news: Occurrence[] = [];
  const told: Occurrence[] = [];
  for (const each of [...occurrences].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const old = each.asked.some((mark) => marks.has(mark)) || isOld(each, known.claims);
    (old ? told : news).push(each);
    for (const mark of each.marks) marks.add(mark);
  }
  return { news, told };
};
