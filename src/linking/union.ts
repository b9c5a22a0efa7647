/** Disjoint sets over indexes 0..size-1, joined along pairs. */
export interface Sets {
  join(a: number, b: number): void;
  find(at: number): number;
}

export const disjointSets = (size: number): Sets => {
  const parents = Array.from({ length: size }, (_, at) => at);
  const find = (at: number): number => {
    let root = at;
    for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  return {
    find,
    join: (a, b) => {
      const [one, two] = [find(a), find(b)];
      parents[Math.max(one, two)] = Math.min(one, two);
    },
  };
};
