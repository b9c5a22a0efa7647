import type { EventClaim } from "../../core/contract/claim.ts";
import { daysBetween } from "../../core/date.ts";
import type { EventType, Measure } from "../../core/plover.ts";
import type { Span } from "../../core/span.ts";
import { peacefulWords } from "../events/tables/not-violence.ts";
import { childrenBy, lemmaOf, type Tree } from "../syntax/tree.ts";

/** Which events of the same sentence leave which tolls, the likeliest first. */
const beside: Readonly<Record<Measure, readonly EventType[]>> = {
  killed: ["ASSAULT", "PROTEST", "COERCE", "MOBILIZE"],
  injured: ["ASSAULT", "PROTEST", "COERCE", "MOBILIZE"],
  missing: ["ASSAULT", "COERCE"],
  detained: ["COERCE", "PROTEST", "ASSAULT"],
  displaced: ["ASSAULT", "COERCE"],
  abducted: ["ASSAULT", "COERCE"],
};

/** And of the sentences before: people die of an attack that was told, not of a deployment or a seizure. */
const before: Readonly<Record<Measure, readonly EventType[]>> = {
  ...beside,
  killed: ["ASSAULT", "PROTEST"],
  injured: ["ASSAULT", "PROTEST"],
  displaced: ["ASSAULT"],
};

const farthest = 600;
const longAfter = 45;

/** "A cyclone killed 145 people", "nine died in a bus crash": nobody did it. */
export const isNobodysDoing = (tree: Tree, token: number): boolean =>
  childrenBy(tree, token, "nsubj", "obl").some(
    (at) => tree.tokens[at]?.upos === "NOUN" && peacefulWords("disaster").has(lemmaOf(tree, at)),
  );

interface Dates {
  readonly from: string | null;
  readonly to: string | null;
}

/** A figure with a date of its own, years from the event's, is another event's. */
const isOfAnotherTime = ({ time }: EventClaim, own: Dates | null): boolean => {
  if (!time || !own?.from || !own.to) return false;
  return daysBetween(own.to, time.from) > longAfter || daysBetween(time.to, own.from) > longAfter;
};

/**
 * The event that left the toll: one whose trigger is the toll's own word, else the nearest of a fitting type in the same
 * sentence, else the last one told shortly before. `own` is the time that the toll's sentence tells. Null where none fits.
 */
export const eventOf = (
  events: readonly EventClaim[],
  measure: Measure,
  sentence: Span,
  trigger: Span,
  own: Dates | null = null,
): EventClaim | null => {
  const types = beside[measure];
  const same = events.find((event) => event.trigger.start === trigger.start);
  if (same && types.includes(same.type)) return same;
  const real = events.filter(({ status }) => status !== "threatened" && status !== "planned");
  const [inside] = real
    .filter(
      ({ type, trigger: word }) => types.includes(type) && word.start >= sentence.start && word.end <= sentence.end,
    )
    .sort(
      (a, b) =>
        types.indexOf(a.type) - types.indexOf(b.type) ||
        Math.abs(a.trigger.start - trigger.start) - Math.abs(b.trigger.start - trigger.start),
    );
  if (inside) return inside;
  const earlier = real.findLast(
    ({ type, trigger: word }) => before[measure].includes(type) && word.end <= sentence.start,
  );
  const near = earlier && sentence.start - earlier.trigger.end <= farthest;
  return near && !isOfAnotherTime(earlier, own) ? earlier : null;
};
