import type { StateChange } from "../core/record/state-change.ts";
import type { Condition, Occurrence, Seen } from "./occurrence.ts";
import { saidBy, sourceOf } from "./say.ts";

const occurrenceOf = (
  { line, about, before, after, from, voices }: StateChange,
  articles: Seen["articles"],
): Occurrence[] => {
  const [voice] = voices;
  if (!voice) return [];
  const ids = voices.map(({ claim }) => claim);
  const mark = `${line} ${from} ${after}`;
  return [
    {
      finding: {
        kind: "state",
        about,
        reason: `changed from ${before} to ${after}, from ${from} on: ${saidBy(voice.claimant, voice.publisher, voice.published)}`,
        quote: voice.quote,
        claim: voice.claim,
        event: null,
        ...sourceOf(
          articles.get(voice.article) ?? { id: voice.article, publisher: voice.publisher, published: voice.published },
        ),
      },
      marks: [mark, ...ids],
      asked: [mark, ...ids],
      evidence: ids,
      enough: "one",
    },
  ];
};

/** Whoever confirms the new value later tells nothing new. */
export const statesChanged = (
  { property }: Condition<"state">,
  { changes, articles }: Pick<Seen, "changes" | "articles">,
): readonly Occurrence[] =>
  changes
    .filter((change) => property === null || change.property === property)
    .flatMap((change) => occurrenceOf(change, articles));
