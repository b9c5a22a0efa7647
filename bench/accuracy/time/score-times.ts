import { f1 } from "../../bench.ts";

/** A time expression of a key or of a system: half-open span in UTF-16 units, TIMEX3 value (null where the key gives none). */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

/** Counts over all articles; `right` are relaxed matches whose value is the key's. */
export interface Counts {
  key: number;
  found: number;
  strict: number;
  relaxed: number;
  right: number;
}
export const noCounts = (): Counts => ({ key: 0, found: 0, strict: 0, relaxed: 0, right: 0 });

/**
 * Matches as TempEval-3 does (UzZaman et al. 2013): strict needs equal spans, relaxed an overlap, value an overlap with the
 * key's value. Each expression is matched once, equal spans first, then in text order.
 */
export const countArticle = (
  counts: Counts,
  key: readonly Timex[],
  found: readonly Timex[],
): readonly (Timex | undefined)[] => {
  const partners: (Timex | undefined)[] = key.map((gold) =>
    found.find(({ start, end }) => start === gold.start && end === gold.end),
  );
  const used = new Set(partners.filter(Boolean));
  key.forEach((gold, at) => {
    if (partners[at]) return;
    const partner = found.find((each) => !used.has(each) && each.start < gold.end && gold.start < each.end);
    if (partner) used.add(partner);
    partners[at] = partner;
  });
  counts.key += key.length;
  counts.found += found.length;
  partners.forEach((partner, at) => {
    const gold = key[at];
    if (!partner || !gold) return;
    counts.relaxed++;
    if (partner.start === gold.start && partner.end === gold.end) counts.strict++;
    if (gold.value !== null && partner.value === gold.value) counts.right++;
  });
  return partners;
};

export const figuresOf = ({
  key,
  found,
  strict,
  relaxed,
  right,
}: Counts): { strict: number; relaxed: number; value: number } => {
  const score = (hits: number): number => (key && found ? f1((100 * hits) / found, (100 * hits) / key) : 0);
  return { strict: score(strict), relaxed: score(relaxed), value: score(right) };
};
