import { addTo } from "../core/date.ts";
import type { Occurrence, Seen } from "./occurrence.ts";
import { sourceOf } from "./say.ts";

/** Change points stand at least a week apart, and later reports can move one by days: nearer ones are the same. */
const apart = 6;

/** Change points of the view's tension index, each with the words of the event that weighs most. */
export const tensionChanged = (tension: Seen["tension"]): readonly Occurrence[] =>
  tension.flatMap(({ change: { day, before, after }, heaviest: { event, claims } }): Occurrence[] => {
    const [first] = event.claims;
    const teller = claims.find(({ claim }) => claim.id === first);
    if (first === undefined || !teller) return [];
    return [
      {
        finding: {
          kind: "tension",
          about: `tension, ${day}`,
          reason: `tension ${after > before ? "rose" : "fell"} from ${before} to ${after} on ${day}; ${event.type} of ${event.time?.from ?? day} weighs most`,
          quote: event.quote,
          claim: first,
          event: event.id,
          ...sourceOf(teller.article),
        },
        marks: [day],
        asked: Array.from({ length: 2 * apart + 1 }, (_, at) => addTo(day, { days: at - apart })),
        evidence: [],
        enough: "all",
      },
    ];
  });
