import { f1, percent } from "../bench.ts";

/** One scored item: what the coders say and what the system says. */
export interface Labelled {
  readonly gold: string;
  readonly found: string;
}

/** F1 of every gold class in percent, and their mean over the classes that occur in gold (macro-F1). */
export const macroF1 = (items: readonly Labelled[]): { macro: number; classes: ReadonlyMap<string, number> } => {
  const names = [...new Set(items.map(({ gold }) => gold))].sort();
  const classes = new Map(
    names.map((name) => {
      const hits = items.filter(({ gold, found }) => gold === name && found === name).length;
      const found = items.filter((item) => item.found === name).length;
      const gold = items.filter((item) => item.gold === name).length;
      return [name, f1(percent(hits, found), percent(hits, gold))];
    }),
  );
  const sum = [...classes.values()].reduce((a, b) => a + b, 0);
  return { macro: names.length ? Math.round((100 * sum) / names.length) / 100 : 0, classes };
};

/** Folds that hold the classes alike: the n-th item of a class goes to fold n modulo `count`. */
export const stratifiedFolds = (labels: readonly string[], count: number): number[] => {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    return nth % count;
  });
};
