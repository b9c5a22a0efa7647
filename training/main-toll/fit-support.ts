import { logLikely, type MainTollWeights, softmax } from "../../src/coding/main-toll/5-weigh.ts";
import { minimise } from "./adam.ts";
import { type Example, goldCandidate, type Key, keys, pairSupport } from "./example.ts";

/** What the first step made of an example that it was not trained on. */
export type Likely = Readonly<Record<Key, readonly number[]>>;

const rarest = 6;
const penalty = 1e-3;
const fitting = { steps: 30, rate: 0.1 };

interface Row {
  readonly support: Readonly<Record<Key, readonly Int32Array[]>>;
  readonly likely: Readonly<Record<Key, readonly number[]>>;
  /** Support of the pair, killed candidates before injured ones. */
  readonly pairs: readonly Int32Array[];
  readonly gold: Readonly<Record<Key, number>>;
}

const nameTable = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { candidates, report } of examples) {
    for (const key of keys) for (const { support } of candidates[key]) support.forEach(count);
    for (const { value: killed } of candidates.killed)
      for (const { value: injured } of candidates.injured) pairSupport(report, killed, injured).forEach(count);
  }
  const kept = [...counts].filter(([, times]) => times >= rarest).map(([name]) => name);
  return new Map(kept.sort().map((name, at) => [name, at]));
};

const rowOf = (example: Example, likely: Likely, ids: ReadonlyMap<string, number>): Row => {
  const known = (names: Iterable<string>): Int32Array =>
    Int32Array.from([...names].flatMap((name) => ids.get(name) ?? []));
  const { candidates, report } = example;
  const support = (key: Key) => candidates[key].map((each) => known(each.support));
  const logs = (key: Key) => candidates[key].map(({ value }) => logLikely(key, likely[key], value));
  return {
    support: { killed: support("killed"), injured: support("injured") },
    likely: { killed: logs("killed"), injured: logs("injured") },
    pairs: candidates.killed.flatMap((k) =>
      candidates.injured.map((i) => known(pairSupport(report, k.value, i.value))),
    ),
    gold: { killed: goldCandidate(example, "killed"), injured: goldCandidate(example, "injured") },
  };
};

const addTo = (into: Float64Array, at: number, value: number): void => {
  into[at] = (into[at] ?? 0) + value;
};

/** Gradient of one report: what the pairs expect against what is registered. */
const addSlope = (row: Row, weights: Float64Array, into: Float64Array, size: number, share: number): void => {
  const sumOf = (ids: Int32Array): number => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const own = (key: Key, trust: number) =>
    row.support[key].map((ids, at) => sumOf(ids) + (weights[trust] ?? 0) * (row.likely[key][at] ?? 0));
  const killed = own("killed", size);
  const injured = own("injured", size + 1);
  const gold = row.gold.killed * injured.length + row.gold.injured;
  const sums = row.pairs.map(
    (ids, at) => sumOf(ids) + (killed[Math.floor(at / injured.length)] ?? 0) + (injured[at % injured.length] ?? 0),
  );
  const marginal = { killed: new Float64Array(killed.length), injured: new Float64Array(injured.length) };
  softmax(sums).forEach((chance, at) => {
    const error = (chance - (at === gold ? 1 : 0)) * share;
    addTo(marginal.killed, Math.floor(at / injured.length), error);
    addTo(marginal.injured, at % injured.length, error);
    for (const id of row.pairs[at] ?? []) addTo(into, id, error);
  });
  keys.forEach((key, nth) => {
    marginal[key].forEach((error, at) => {
      addTo(into, size + nth, error * (row.likely[key][at] ?? 0));
      for (const id of row.support[key][at] ?? []) addTo(into, id, error);
    });
  });
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The second step: weights of what speaks for a candidate or a pair, trained on out-of-fold results of the first. */
export const fitSupport = (
  examples: readonly Example[],
  likely: readonly Likely[],
): Pick<MainTollWeights, "support" | "trust"> => {
  const ids = nameTable(examples);
  const none: Likely = { killed: [], injured: [] };
  const rows = examples
    .map((example, at) => rowOf(example, likely[at] ?? none, ids))
    .filter(({ gold }) => gold.killed >= 0 && gold.injured >= 0);
  const weights = new Float64Array(ids.size + 2);
  weights.fill(1, ids.size);
  minimise(
    weights,
    (now, into) => {
      for (const row of rows) addSlope(row, now, into, ids.size, 1 / rows.length);
      for (let at = 0; at < ids.size; at++) addTo(into, at, penalty * (now[at] ?? 0));
    },
    fitting,
  );
  return {
    support: Object.fromEntries([...ids].map(([name, at]) => [name, round(weights[at] ?? 0)])),
    trust: { killed: round(weights[ids.size] ?? 1), injured: round(weights[ids.size + 1] ?? 1) },
  };
};
