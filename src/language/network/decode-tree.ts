/** Buckets of arc length: 1 to 7 by themselves, then 8-9, 10-13, 14-19, 20-29, 30 and more. */
const bucketOf = (size: number): number => {
  if (size < 8) return size - 1;
  if (size < 10) return 7;
  if (size < 14) return 8;
  if (size < 20) return 9;
  return size < 30 ? 10 : 11;
};
const buckets = 12;

/** Row of the distance table for head minus dependant: first the heads before the word, then those after it. */
export const distanceRow = (delta: number): number => (delta > 0 ? buckets : 0) + bucketOf(Math.abs(delta));

const farthest = 512;
const tables = new WeakMap<Int32Array, Int32Array>();
/** What arcs gain by their length, by head minus dependant plus `farthest`: made once for a table of buckets. */
const gainsOf = (distance: Int32Array): Int32Array => {
  const before = tables.get(distance);
  if (before) return before;
  const gains = new Int32Array(2 * farthest + 1);
  for (let delta = -farthest; delta <= farthest; delta++)
    if (delta !== 0) gains[delta + farthest] = distance[distanceRow(delta)] ?? 0;
  tables.set(distance, gains);
  return gains;
};

const never = -Infinity;

/**
 * Greatest spanning tree over `size` nodes whose node 0 is the root (Chu and Liu 1965, Edmonds 1967): score of the arc from
 * head h to word d at `scores[d * size + h]`. Gives the head of each node, -1 for node 0. Ties go to the lower index.
 */
export const greatestTree = (scores: Float64Array, size: number): Int32Array => {
  const heads = new Int32Array(size).fill(-1);
  for (let d = 1; d < size; d++) {
    let best = -1;
    for (let h = 0; h < size; h++)
      if (h !== d && (best < 0 || at(scores, d * size + h) > at(scores, d * size + best))) best = h;
    heads[d] = best;
  }
  const cycle = findCycle(heads);
  return cycle === null ? heads : contract(scores, size, heads, cycle);
};

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

/** The nodes of one cycle, or null. */
export const findCycle = (heads: Int32Array): number[] | null => {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && at(seen, node) === 0) {
      seen[node] = start;
      node = at(heads, node);
    }
    if (node <= 0 || at(seen, node) !== start) continue;
    const cycle = [node];
    for (let next = at(heads, node); next !== node; next = at(heads, next)) cycle.push(next);
    return cycle;
  }
  return null;
};

/** Folds a cycle into one node, solves the smaller graph, and opens the cycle where the tree enters it. */
const contract = (scores: Float64Array, size: number, heads: Int32Array, cycle: readonly number[]): Int32Array => {
  const inside = new Uint8Array(size);
  for (const node of cycle) inside[node] = 1;
  const outside: number[] = [];
  for (let node = 0; node < size; node++) if (!inside[node]) outside.push(node);
  const small = outside.length + 1;
  const folded = new Float64Array(small * small).fill(never);
  const enters = new Int32Array(small);
  const leaves = new Int32Array(small);
  const last = small - 1;
  outside.forEach((node, row) => {
    outside.forEach((other, column) => {
      folded[row * small + column] = at(scores, node * size + other);
    });
    for (const member of cycle) {
      const out = at(scores, node * size + member);
      if (out > at(folded, row * small + last)) {
        folded[row * small + last] = out;
        leaves[row] = member;
      }
      const gain = at(scores, member * size + node) - at(scores, member * size + at(heads, member));
      if (gain > at(folded, last * small + row)) {
        folded[last * small + row] = gain;
        enters[row] = member;
      }
    }
  });
  const solved = greatestTree(folded, small);
  const result = new Int32Array(size).fill(-1);
  for (const node of cycle) result[node] = at(heads, node);
  outside.forEach((node, row) => {
    const head = at(solved, row);
    if (head >= 0) result[node] = head === last ? at(leaves, row) : at(outside, head);
  });
  const entrance = at(solved, last);
  result[at(enters, entrance)] = at(outside, entrance);
  return result;
};

/** Whether the heads (node 0 the root) make one tree with exactly one word under the root. */
const isOneTree = (heads: Int32Array): boolean => {
  let roots = 0;
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) roots++;
  return roots === 1 && findCycle(heads) === null;
};

/** Most roots that are tried, and most nodes of a sentence for which the greatest tree is sought. */
const rootsTried = 3;
const exactNodes = 64;

/** The greatest tree with exactly one word under the root: where several stand there, each of the likeliest is tried alone. */
export const singleRootTree = (scores: Float64Array, size: number): Int32Array => {
  const free = greatestTree(scores, size);
  if (isOneTree(free)) return free;
  const roots = Array.from(free.keys()).filter((d) => d > 0 && free[d] === 0);
  roots.sort((a, b) => at(scores, b * size) - at(scores, a * size) || a - b);
  let best = free;
  let bestScore = never;
  for (const root of roots.slice(0, rootsTried)) {
    const bound = scores.slice();
    for (let d = 1; d < size; d++) if (d !== root) bound[d * size] = -1e12;
    const heads = greatestTree(bound, size);
    let score = 0;
    for (let d = 1; d < size; d++) score += at(bound, d * size + at(heads, d));
    if (score > bestScore) {
      bestScore = score;
      best = heads;
    }
  }
  return best;
};

const bestHead = (scores: Float64Array, size: number, d: number, allowed: (h: number) => boolean): number => {
  let best = -1;
  for (let h = 1; h < size; h++)
    if (h !== d && allowed(h) && (best < 0 || at(scores, d * size + h) > at(scores, d * size + best))) best = h;
  return best;
};

/**
 * A good tree in quadratic time for long sentences: the likeliest root alone keeps its place, and each cycle is opened at the
 * word that loses least by hanging on a word that already reaches the root.
 */
export const mendedTree = (scores: Float64Array, size: number, wanted: Int32Array): Int32Array => {
  const heads = wanted.slice();
  const candidates = Array.from(heads.keys()).filter((d) => d > 0 && heads[d] === 0);
  const pool = candidates.length > 0 ? candidates : Array.from(heads.keys()).slice(1);
  const root = pool.reduce((best, d) => (at(scores, d * size) > at(scores, best * size) ? d : best));
  for (const d of candidates) if (d !== root) heads[d] = bestHead(scores, size, d, () => true);
  heads[root] = 0;
  for (let cycle = findCycle(heads); cycle !== null; cycle = findCycle(heads)) {
    const reaches = reachable(heads);
    let [word, head, gain] = [0, 0, never];
    for (const d of cycle) {
      const h = bestHead(scores, size, d, (other) => reaches[other] === 1);
      const change = at(scores, d * size + h) - at(scores, d * size + at(heads, d));
      if (change > gain) [word, head, gain] = [d, h, change];
    }
    heads[word] = head;
  }
  return heads;
};

/** 1 for the nodes whose chain of heads ends at the root. */
const reachable = (heads: Int32Array): Uint8Array => {
  const state = new Uint8Array(heads.length);
  state[0] = 1;
  for (let start = 1; start < heads.length; start++) {
    const chain: number[] = [];
    let node = start;
    while (state[node] === 0) {
      state[node] = 2;
      chain.push(node);
      node = at(heads, node);
    }
    const end = state[node] === 1 ? 1 : 3;
    for (const each of chain) state[each] = end;
  }
  return state;
};

/**
 * Heads of the words of one sentence: `arcs` i32[size × size] (word by head), `roots` the score of each word as root.
 * The best head of every word where that is a tree, else the greatest tree, or a mended one of a long sentence. -1 is the root.
 */
export const decodeTree = (
  arcs: Int32Array,
  roots: Int32Array,
  size: number,
  distance: Int32Array,
  heads: Int32Array,
): void => {
  const nodes = new Int32Array(size + 1).fill(-1);
  const gains = gainsOf(distance);
  for (let d = 0; d < size; d++) {
    let best = at(roots, d);
    let node = 0;
    for (let h = 0; h < size; h++) {
      if (h === d) continue;
      const score = at(arcs, d * size + h) + at(gains, h - d + farthest);
      if (score > best) {
        best = score;
        node = h + 1;
      }
    }
    nodes[d + 1] = node;
  }
  const tree = isOneTree(nodes) ? nodes : treeNear(wholeScores(arcs, roots, size, distance), size + 1, nodes);
  for (let d = 0; d < size; d++) heads[d] = at(tree, d + 1) - 1;
};

const treeNear = (scores: Float64Array, nodes: number, wanted: Int32Array): Int32Array =>
  nodes > exactNodes ? mendedTree(scores, nodes, wanted) : singleRootTree(scores, nodes);

const wholeScores = (arcs: Int32Array, roots: Int32Array, size: number, distance: Int32Array): Float64Array => {
  const nodes = size + 1;
  const scores = new Float64Array(nodes * nodes);
  const gains = gainsOf(distance);
  for (let d = 0; d < size; d++) {
    scores[(d + 1) * nodes] = at(roots, d);
    for (let h = 0; h < size; h++)
      scores[(d + 1) * nodes + h + 1] = h === d ? never : at(arcs, d * size + h) + at(gains, h - d + farthest);
  }
  return scores;
};
