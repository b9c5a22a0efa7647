import type { Toll, TollVoice } from "../core/record/event.ts";
import type { Condition, EventSeen, Occurrence } from "./occurrence.ts";
import { aboutEvent, saidBy, shownCount, sourceOf } from "./say.ts";

const countOf = ({ best, min }: TollVoice): number => best ?? min ?? 0;

const byDay = (a: TollVoice, b: TollVoice): number => {
  const day = ({ published }: TollVoice) => published ?? "9999";
  return day(a) === day(b) ? (a.claim < b.claim ? -1 : 1) : day(a) < day(b) ? -1 : 1;
};

/**
 * A toll passes the threshold as soon as one source counts so many of one side, even where the reconciled count is lower:
 * that a report says so is what one wants to hear of, and no order in which reports come in changes it. Parts of larger
 * counts do not count.
 */
export const tollsReached = (
  { measure, atLeast }: Condition<"toll">,
  seen: readonly EventSeen[],
): readonly Occurrence[] =>
  seen.flatMap(({ event, claims }): Occurrence[] => {
    const asked = event.tolls.filter((toll) => !toll.part && (measure === null || toll.measure === measure));
    const reaching = asked
      .flatMap((toll) => toll.voices.map((voice): [TollVoice, Toll] => [voice, toll]))
      .filter(([voice]) => countOf(voice) >= atLeast)
      .sort(([a], [b]) => byDay(a, b));
    const [told] = reaching;
    if (!told) return [];
    const [voice, toll] = told;
    const article = claims.find(({ claim }) => claim.id === voice.claim)?.article;
    const ids = reaching.map(([{ claim }]) => claim);
    return [
      {
        finding: {
          kind: "toll",
          about: aboutEvent(event),
          reason: `${shownCount(voice)} ${toll.measure} (${toll.side.name}), ${atLeast} or more asked for: ${saidBy(voice.claimant, voice.publisher, voice.published)}; all sources together: ${shownCount(toll)}`,
          quote: voice.quote,
          claim: voice.claim,
          event: event.id,
          ...sourceOf(article ?? { id: voice.article, publisher: voice.publisher, published: voice.published }),
        },
        marks: [event.id, ...ids],
        asked: [event.id, ...ids],
        evidence: ids,
        enough: "one",
      },
    ];
  });
