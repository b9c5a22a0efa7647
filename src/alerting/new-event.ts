import type { EventSeen, Occurrence } from "./occurrence.ts";
import { aboutEvent, sourceOf } from "./say.ts";

/** An event is new when no claim of it was there before: a later report of it, or a merge, makes none. */
export const newEvents = (seen: readonly EventSeen[]): readonly Occurrence[] =>
  seen.flatMap(({ event, claims }): Occurrence[] => {
    const [first] = event.claims;
    const teller = claims.find(({ claim }) => claim.id === first);
    if (first === undefined || !teller) return [];
    return [
      {
        finding: {
          kind: "event",
          about: aboutEvent(event),
          reason: `a new event of the view: ${event.type}, ${event.status}`,
          quote: event.quote,
          claim: first,
          event: event.id,
          ...sourceOf(teller.article),
        },
        marks: [event.id, ...event.claims],
        asked: [event.id, ...event.claims],
        evidence: event.claims,
        enough: "one",
      },
    ];
  });
