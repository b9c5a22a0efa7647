/** Scores of incident templates after GTT (Du et al. 2021) and CEAF-REE after GRIT (Du et al. 2021). */
import { f1, percent } from "../bench.ts";

export const slotNames = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type SlotName = (typeof slotNames)[number];

/** An entity is the set of strings that name it. */
export type Entity = readonly string[];
export interface Template {
  readonly incident_type: string;
  readonly slots: Readonly<Record<SlotName, readonly Entity[]>>;
}
export interface Counts {
  hits: number;
  found: number;
  gold: number;
}
export const noCounts = (): Counts => ({ hits: 0, found: 0, gold: 0 });
export const f1Of = ({ hits, found, gold }: Counts): number => f1(percent(hits, found), percent(hits, gold));

/** Found entities that are part of a gold entity, one to one: maximum matching by augmenting paths. */
export const matched = (found: readonly Entity[], gold: readonly Entity[]): number => {
  const fits = found.map((entity) =>
    gold.flatMap((set, at) => (entity.every((name) => set.includes(name)) ? [at] : [])),
  );
  const owner = new Map<number, number>();
  const place = (one: number, seen: Set<number>): boolean =>
    (fits[one] ?? []).some((at) => {
      if (seen.has(at)) return false;
      seen.add(at);
      const other = owner.get(at);
      if (other !== undefined && !place(other, seen)) return false;
      owner.set(at, one);
      return true;
    });
  return found.filter((_, one) => place(one, new Set())).length;
};

/** Entities of a slot over all templates of a report, equal ones once. */
const allOf = (templates: readonly Template[], slot: SlotName): Entity[] => {
  const all = templates.flatMap(({ slots }) => slots[slot]);
  return all.filter((entity, at) => all.findIndex((other) => other.join("|") === entity.join("|")) === at);
};

/** CEAF-REE of one report, added to `counts`: a found entity counts where its names are a subset of a gold one's. */
export const addCeaf = (counts: Counts, found: readonly Template[], gold: readonly Template[]): void => {
  for (const slot of slotNames) {
    const mine = allOf(found, slot);
    const theirs = allOf(gold, slot);
    counts.hits += matched(mine, theirs);
    counts.found += mine.length;
    counts.gold += theirs.length;
  }
};

const sizeOf = ({ slots }: Template): number => 1 + slotNames.reduce((sum, slot) => sum + slots[slot].length, 0);
const likeness = (found: Template, gold: Template): number =>
  found.incident_type === gold.incident_type
    ? 1 + slotNames.reduce((sum, slot) => sum + matched(found.slots[slot], gold.slots[slot]), 0)
    : 0;

/** Best total over the ways to pair templates, each once. Reports have few templates, so all ways are tried up to a bound. */
const bestPairing = (
  found: readonly Template[],
  gold: readonly Template[],
  at = 0,
  free = gold.map((_, index) => index),
): number => {
  const one = found[at];
  if (!one) return 0;
  let most = bestPairing(found, gold, at + 1, free);
  for (const index of free) {
    const other = gold[index];
    const score = other ? likeness(one, other) : 0;
    if (score > 0)
      most = Math.max(
        most,
        score +
          bestPairing(
            found,
            gold,
            at + 1,
            free.filter((rest) => rest !== index),
          ),
      );
  }
  return most;
};
const mostTemplates = 6;

/** Template counts of one report: incident type and every filler of paired templates, the best pairing taken. */
export const addTemplates = (counts: Counts, found: readonly Template[], gold: readonly Template[]): void => {
  counts.hits += bestPairing(found.slice(0, mostTemplates), gold.slice(0, 15));
  counts.found += found.reduce((sum, one) => sum + sizeOf(one), 0);
  counts.gold += gold.reduce((sum, one) => sum + sizeOf(one), 0);
};
