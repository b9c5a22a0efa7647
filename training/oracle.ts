import { moves, type ParserState } from "../src/language/parse/arc-hybrid.ts";

/** Lifts arcs until none cross (Nivre and Nilsson 2005); -1, the root, becomes `heads.length`. */
export const projective = (heads: ArrayLike<number>): Int32Array => {
  const size = heads.length;
  const lifted = Int32Array.from(heads, (head) => (head < 0 ? size : head));
  const above = (child: number): number => lifted[child] ?? size;
  const covers = (ancestor: number, word: number): boolean => {
    for (let at = word, steps = 0; at !== size && steps <= size; steps++) {
      at = above(at);
      if (at === ancestor) return true;
    }
    return ancestor === size;
  };
  const crossing = (): number => {
    let found = -1;
    let shortest = size + 1;
    for (let child = 0; child < size; child++) {
      const head = above(child);
      if (head === size) continue;
      const gap = Math.abs(head - child);
      if (gap >= shortest) continue;
      for (let at = Math.min(child, head) + 1; at < Math.max(child, head); at++)
        if (!covers(head, at)) {
          found = child;
          shortest = gap;
          break;
        }
    }
    return found;
  };
  for (let child = crossing(); child >= 0; child = crossing()) lifted[child] = above(above(child));
  return lifted;
};

/** Marks the moves that lose no gold arc still within reach (Goldberg and Nivre 2013, arc-hybrid). */
export const zeroCost = (state: ParserState, gold: Int32Array, allowed: Uint8Array, into: Uint8Array): void => {
  const { size, front, depth, stack } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  let childrenAhead = 0;
  for (let at = front; at < size; at++) if (gold[at] === s0) childrenAhead++;
  const head = s0 < 0 ? -2 : (gold[s0] ?? -2);
  const cost = [0, 0, 0];
  if (allowed[moves.left]) cost[moves.left] = childrenAhead + (head === s1 || head > front ? 1 : 0);
  if (allowed[moves.right]) cost[moves.right] = childrenAhead + (head >= front ? 1 : 0);
  if (allowed[moves.shift]) {
    let lost = 0;
    const own = gold[front] ?? -2;
    for (let at = 0; at < depth; at++) {
      const on = stack[at] ?? -1;
      if (gold[on] === front) lost++;
      if (own === on && on !== s0) lost++;
    }
    cost[moves.shift] = lost;
  }
  let least = Number.POSITIVE_INFINITY;
  for (let move = 0; move < 3; move++) if (allowed[move]) least = Math.min(least, cost[move] ?? 0);
  for (let move = 0; move < 3; move++) into[move] = allowed[move] && cost[move] === least ? 1 : 0;
};
