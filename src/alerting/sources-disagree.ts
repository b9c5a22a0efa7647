import type { Toll, TollVoice } from "../core/record/event.ts";
import type { EventSeen, Occurrence, Seen } from "./occurrence.ts";
import { aboutEvent, saidBy, shownCount, sourceOf } from "./say.ts";

const low = ({ min, best }: TollVoice): number => min ?? best ?? 0;
const high = ({ min, best, max }: TollVoice): number => max ?? (min === null ? best : null) ?? Number.POSITIVE_INFINITY;

/** The two counts that are furthest apart, of those that count. */
const furthest = ({ voices }: Toll): readonly [TollVoice, TollVoice] | null => {
  const counted = voices.filter(({ leftOut }) => leftOut === null);
  const ranked = <Key>(key: (voice: TollVoice) => Key) =>
    [...counted].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.claim < b.claim ? -1 : 1));
  const least = ranked(high)[0];
  const most = ranked(low).at(-1);
  return least && most && high(least) < low(most) ? [least, most] : null;
};

const inTolls = ({ event, claims }: EventSeen): Occurrence[] =>
  event.tolls.flatMap((toll): Occurrence[] => {
    const pair = toll.disputed && !toll.part ? furthest(toll) : null;
    if (!pair) return [];
    const [least, most] = pair;
    const [told, other] = (least.published ?? "") > (most.published ?? "") ? [least, most] : [most, least];
    const article = claims.find(({ claim }) => claim.id === told.claim)?.article;
    const said = (voice: TollVoice) =>
      `${shownCount(voice)}: ${saidBy(voice.claimant, voice.publisher, voice.published)}`;
    const mark = `${event.id} ${toll.measure} ${toll.side.name.toLowerCase()}`;
    const both = [least.claim, most.claim].sort().join(" ");
    return [
      {
        finding: {
          kind: "disagreement",
          about: `${aboutEvent(event)}: ${toll.measure} (${toll.side.name})`,
          reason: `two sources disagree on ${toll.measure} (${toll.side.name}). ${said(told)}. ${said(other)}: “${other.quote}”`,
          quote: told.quote,
          claim: told.claim,
          event: event.id,
          ...sourceOf(article ?? { id: told.article, publisher: told.publisher, published: told.published }),
        },
        marks: [mark, both],
        asked: [mark, both],
        evidence: [least.claim, most.claim],
        enough: "all",
      },
    ];
  });

const inStates = ({ disputes, articles }: Pick<Seen, "disputes" | "articles">): Occurrence[] =>
  disputes.map(({ line, about, from, values, sides: [one, other] }): Occurrence => {
    const mark = `${line} ${from} ${[...values].sort().join(" / ")}`;
    return {
      finding: {
        kind: "disagreement",
        about,
        reason: `two sources disagree on ${about}, ${from}. ${values[1]}: ${saidBy(other.claimant, other.publisher, other.published)}. ${values[0]}: ${saidBy(one.claimant, one.publisher, one.published)}: “${one.quote}”`,
        quote: other.quote,
        claim: other.claim,
        event: null,
        ...sourceOf(
          articles.get(other.article) ?? { id: other.article, publisher: other.publisher, published: other.published },
        ),
      },
      marks: [mark],
      asked: [mark],
      evidence: [one.claim, other.claim],
      enough: "all",
    };
  });

/** Counts of one side of one event that cannot all be right, and values of one state for the same day. */
export const sourcesDisagree = ({ events, disputes, articles }: Seen): readonly Occurrence[] => [
  ...events.flatMap(inTolls),
  ...inStates({ disputes, articles }),
];
