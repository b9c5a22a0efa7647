/** A partition of mentions: each chain lists the ids of its mentions. */
export type Chains = readonly (readonly string[])[];
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const scoreOf = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const chainOf = (chains: Chains): ReadonlyMap<string, number> =>
  new Map(chains.flatMap((chain, at) => chain.map((id) => [id, at] as const)));

/** Links of `key` that survive in `response` (Vilain et al. 1995). */
const mucHalf = (key: Chains, response: Chains): number => {
  const where = chainOf(response);
  let kept = 0;
  let all = 0;
  for (const chain of key) {
    const parts = new Set(chain.map((id) => where.get(id) ?? `alone ${id}`));
    kept += chain.length - parts.size;
    all += chain.length - 1;
  }
  return ratio(kept, all);
};
export const muc = (key: Chains, response: Chains): Score => scoreOf(mucHalf(response, key), mucHalf(key, response));

/** Mean over mentions of the share of their chain that the other side keeps together (Bagga and Baldwin 1998). */
const bCubedHalf = (key: Chains, response: Chains): number => {
  const where = chainOf(response);
  let sum = 0;
  let mentions = 0;
  for (const chain of key) {
    const overlaps = new Map<number, number>();
    for (const id of chain) {
      const other = where.get(id);
      if (other !== undefined) overlaps.set(other, (overlaps.get(other) ?? 0) + 1);
    }
    for (const count of overlaps.values()) sum += count ** 2 / chain.length;
    mentions += chain.length;
  }
  return ratio(sum, mentions);
};
export const bCubed = (key: Chains, response: Chains): Score =>
  scoreOf(bCubedHalf(response, key), bCubedHalf(key, response));

/** Greatest total of one-to-one pairs (Kuhn-Munkres with potentials), over a matrix of gains, rows not above columns. */
const bestAssignment = (gains: readonly (readonly number[])[], columns: number): number => {
  const rows = gains.length;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const match = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    match[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const here = match[column] ?? 0;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= columns; at++) {
        if (used[at]) continue;
        const cost = -(gains[here - 1]?.[at - 1] ?? 0) - (u[here] ?? 0) - (v[at] ?? 0);
        if (cost < (least[at] ?? 0)) {
          least[at] = cost;
          from[at] = column;
        }
        if ((least[at] ?? 0) < step) {
          step = least[at] ?? 0;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at++) {
        if (used[at]) {
          u[match[at] ?? 0] = (u[match[at] ?? 0] ?? 0) + step;
          v[at] = (v[at] ?? 0) - step;
        } else least[at] = (least[at] ?? 0) - step;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = from[column] ?? 0;
      match[column] = match[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  let total = 0;
  for (let at = 1; at <= columns; at++) total += gains[(match[at] ?? 0) - 1]?.[at - 1] ?? 0;
  return total;
};

/** Best one-to-one alignment of chains by their Dice overlap (Luo 2005, entity-based with phi 4). */
export const ceafE = (key: Chains, response: Chains): Score => {
  if (key.length > response.length) {
    const turned = ceafE(response, key);
    return { precision: turned.recall, recall: turned.precision, f: turned.f };
  }
  const sets = response.map((chain) => new Set(chain));
  const gains = key.map((chain) =>
    sets.map((set) => (2 * chain.filter((id) => set.has(id)).length) / (chain.length + set.size)),
  );
  const total = bestAssignment(gains, response.length);
  return scoreOf(ratio(total, response.length), ratio(total, key.length));
};

/** The CoNLL-2012 figure: the mean F of the three (Pradhan et al. 2014). */
export const conllAverage = (key: Chains, response: Chains): number =>
  (muc(key, response).f + bCubed(key, response).f + ceafE(key, response).f) / 3;
