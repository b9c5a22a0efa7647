/** Items under the blocks in which they look for their like. */
export interface Blocks<Item> {
  put(item: Item, keys: readonly string[]): void;
  /** The items that stand in one of these blocks, each once, in the order in which they were put in. */
  near(keys: readonly string[]): ReadonlySet<Item>;
}

/**
 * Standard blocking (Fellegi and Sunter 1969; Christen 2012, 4.1): only items that share a block are compared, so that
 * the cost grows with the size of the blocks and not with the square of the items.
 */
export const blocksOf = <Item>(): Blocks<Item> => {
  const blocks = new Map<string, Item[]>();
  return {
    put: (item, keys) => {
      for (const key of keys) {
        const block = blocks.get(key);
        if (block) block.push(item);
        else blocks.set(key, [item]);
      }
    },
    near: (keys) => {
      const found = new Set<Item>();
      for (const key of keys) for (const item of blocks.get(key) ?? []) found.add(item);
      return found;
    },
  };
};
