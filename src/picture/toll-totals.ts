import { measures } from "../core/plover.ts";
import type { SituationEvent, Toll } from "../core/record/event.ts";
import type { TollTotal } from "../core/record/picture.ts";
import { sideOf } from "./side-name.ts";

type Row = TollTotal["rows"][number];

const counts = ({ status, review }: SituationEvent): boolean => status === "happened" && review.status !== "rejected";

const rowOf = ({ id, time, place }: SituationEvent, { min, best, max, disputed }: Toll): Row => ({
  event: id,
  at: time?.from ?? null,
  place: place?.name ?? null,
  min,
  best,
  max,
  disputed,
});

const add = (rows: readonly Row[], pick: (row: Row) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);

/** Totals per measure and side over a selection of events; every total is the sum of its rows. "No one was hurt" is no row. */
export const tollTotals = (events: readonly SituationEvent[]): readonly TollTotal[] => {
  const groups = new Map<string, { toll: Toll; rows: Row[] }>();
  for (const event of events.filter(counts))
    for (const toll of event.tolls.filter(({ part, max }) => !part && max !== 0)) {
      const key = `${toll.measure}\0${sideOf(toll.side).key}`;
      const group = groups.get(key);
      if (group) group.rows.push(rowOf(event, toll));
      else groups.set(key, { toll, rows: [rowOf(event, toll)] });
    }
  return [...groups.values()]
    .map(({ toll: { measure, side }, rows }): TollTotal => {
      const withBest = rows.filter(({ best }) => best !== null);
      return {
        measure,
        side,
        min: add(rows, ({ min }) => min ?? 0),
        best: withBest.length > 0 ? add(withBest, ({ best }) => best ?? 0) : null,
        max: rows.every(({ max }) => max !== null) ? add(rows, ({ max }) => max ?? 0) : null,
        withoutBest: rows.length - withBest.length,
        disputed: rows.some(({ disputed }) => disputed),
        rows,
      };
    })
    .sort(
      (a, b) =>
        measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
        (b.best ?? b.min) - (a.best ?? a.min) ||
        (a.side.name < b.side.name ? -1 : 1),
    );
};
