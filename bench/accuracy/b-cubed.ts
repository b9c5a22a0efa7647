/** Precision and recall of a grouping, 0 to 1, averaged over the items (Bagga and Baldwin 1998). */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
}

const byGroup = (groups: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> => {
  const members = new Map<string, Set<string>>();
  for (const [item, group] of groups) {
    const known = members.get(group);
    if (known) known.add(item);
    else members.set(group, new Set([item]));
  }
  return members;
};

/** Both maps give the group of every item; they must have the same items. */
export const bCubed = (gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed => {
  const [theirs, ours] = [byGroup(gold), byGroup(found)];
  let precision = 0;
  let recall = 0;
  for (const [item, group] of gold) {
    const right = theirs.get(group) ?? new Set();
    const mine = ours.get(found.get(item) ?? "") ?? new Set();
    const both = [...mine].filter((other) => right.has(other)).length;
    precision += both / Math.max(1, mine.size);
    recall += both / right.size;
  }
  const size = Math.max(1, gold.size);
  return { precision: precision / size, recall: recall / size };
};
