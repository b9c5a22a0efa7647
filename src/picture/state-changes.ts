import { daysBetween } from "../core/date.ts";
import type { StateEntry, StateLine } from "../core/record/picture.ts";
import type { StateChange, StateDispute } from "../core/record/state-change.ts";
import { shownValue } from "./diff.ts";

/** Later than this, a report tells history and no change. */
const newsDays = 31;

const isNews = ({ from, voices }: StateEntry): boolean =>
  from !== null && voices.some(({ published }) => published !== null && daysBetween(from, published) <= newsDays);

/** What in a line took the place of something, oldest first. History that is told late ("in 2008 he was ...") is no change. */
export const stateChanges = (lines: readonly StateLine[]): readonly StateChange[] =>
  lines.flatMap((line) =>
    line.entries.flatMap((entry): StateChange[] => {
      const before = line.entries.findLast(({ from }) => (from ?? "") < (entry.from ?? ""));
      if (!before || entry.from === null || !isNews(entry)) return [];
      const [old, now] = [shownValue(before.value), shownValue(entry.value)];
      const { id, property, about } = line;
      return [{ line: id, property, about, before: old, after: now, from: entry.from, voices: entry.voices }];
    }),
  );

/** Pairs of values that dispute one another, each with the first who tells it. */
export const stateDisputes = (lines: readonly StateLine[]): readonly StateDispute[] =>
  lines.flatMap((line) =>
    line.entries.flatMap((entry, at): StateDispute[] => {
      const rival = line.entries.slice(0, at).find(({ from, disputed }) => disputed && from === entry.from);
      const [one, other] = [rival?.voices[0], entry.voices[0]];
      if (!rival || !one || !other || entry.from === null || !isNews(entry)) return [];
      const { id, property, about } = line;
      return [
        {
          line: id,
          property,
          about,
          from: entry.from,
          voices: [one, other],
          values: [shownValue(rival.value), shownValue(entry.value)],
          sides: [one, other],
        },
      ];
    }),
  );
