import type { EventClaim } from "../../core/contract/claim.ts";
import type { EventType, Measure } from "../../core/plover.ts";
import type { Span } from "../../core/span.ts";

/** Which events leave which tolls, the likeliest first. */
const causes: Readonly<Record<Measure, readonly EventType[]>> = {
  killed: ["ASSAULT", "PROTEST", "COERCE", "MOBILIZE"],
  injured: ["ASSAULT", "PROTEST", "COERCE", "MOBILIZE"],
  missing: ["ASSAULT", "COERCE"],
  detained: ["COERCE", "PROTEST", "ASSAULT"],
  displaced: ["ASSAULT", "COERCE"],
  abducted: ["ASSAULT", "COERCE"],
};

const farthest = 600;

/**
 * The event that left the toll: one whose trigger is the toll's own word, else the nearest of a fitting type in the same
 * sentence, else the last one told shortly before. Null where none fits.
 */
export const eventOf = (
  events: readonly EventClaim[],
  measure: Measure,
  sentence: Span,
  trigger: Span,
): EventClaim | null => {
  const own = events.find((event) => event.trigger.start === trigger.start);
  const types = causes[measure];
  if (own && types.includes(own.type)) return own;
  const fitting = events.filter(
    ({ type, status }) => types.includes(type) && status !== "threatened" && status !== "planned",
  );
  const inside = fitting
    .filter((event) => event.trigger.start >= sentence.start && event.trigger.end <= sentence.end)
    .sort(
      (a, b) =>
        types.indexOf(a.type) - types.indexOf(b.type) ||
        Math.abs(a.trigger.start - trigger.start) - Math.abs(b.trigger.start - trigger.start),
    );
  if (inside[0]) return inside[0];
  const earlier = fitting.findLast((event) => event.trigger.end <= sentence.start);
  return earlier && sentence.start - earlier.trigger.end <= farthest ? earlier : null;
};
