/** Adds up the weights of equal things and gives them, the heaviest first; ties keep the order of first occurrence. */
export const heaviestFirst = <Item, Thing>(
  items: readonly Item[],
  { key, thing, weight }: { key(item: Item): string; thing(item: Item): Thing; weight(item: Item): number },
): readonly { readonly thing: Thing; readonly weight: number }[] => {
  const sums = new Map<string, { thing: Thing; weight: number }>();
  for (const item of items) {
    const known = sums.get(key(item));
    if (known) known.weight += weight(item);
    else sums.set(key(item), { thing: thing(item), weight: weight(item) });
  }
  // Scores are summed in the order given, so the sums are rounded before they are compared.
  const rounded = (value: number) => Math.round(value * 1e9);
  return [...sums.values()].sort((a, b) => rounded(b.weight) - rounded(a.weight));
};
