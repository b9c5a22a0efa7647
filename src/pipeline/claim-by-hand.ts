import type { Claim, EventClaim } from "../core/contract/claim.ts";
import { Refusal } from "../core/errors.ts";
import { contentId } from "../core/ids.ts";
import { addedByHand, type ClaimByHand, type Words } from "../core/record/claim-by-hand.ts";
import { overlaps } from "../core/span.ts";
import { acledOf, codesOf } from "../lexicon/index.ts";
import type { Analysis } from "./analyse.ts";
import { actorAt, countAt, placeAt, timeAt } from "./meaning-of-words.ts";

type Wish<Kind extends ClaimByHand["kind"]> = Extract<ClaimByHand, { kind: Kind }>;

const allWords = (wish: ClaimByHand): readonly (Words | null)[] => {
  const both = [wish.quote, wish.claimant];
  if (wish.kind === "event") return [...both, wish.trigger, ...wish.actors, ...wish.recipients, wish.place, wish.time];
  if (wish.kind === "toll") return [...both, wish.count, wish.side];
  return [...both, wish.subject, wish.object, wish.place, wish.value];
};

const baseOf = (analysis: Analysis, wish: ClaimByHand, about: string) => {
  const { start, end } = wish.quote;
  const { article } = analysis;
  const parts = allWords(wish).map((words) => (words ? `${words.start}-${words.end}` : ""));
  return {
    id: contentId(wish.kind, "by-hand", article.id, about, ...parts),
    start,
    end,
    quote: article.text.slice(start, end),
    by: addedByHand,
    score: 1,
    claimant: wish.claimant ? actorAt(analysis, wish.claimant) : null,
  };
};

/** The words that tell the event: those given, else the first verb of the quote, else its first word. */
const triggerOf = ({ annotated, article }: Analysis, { trigger, quote }: Wish<"event">): EventClaim["trigger"] => {
  const inside = annotated.tokens.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  const { start, end } = trigger ?? inside.find(({ upos }) => upos === "VERB") ?? inside[0] ?? quote;
  return { text: article.text.slice(start, end), start, end };
};

const eventClaim = (analysis: Analysis, wish: Wish<"event">): Claim => {
  const { quad, intensity, cameo } = codesOf(wish.type, null);
  const time = wish.time ? timeAt(analysis, wish.time) : null;
  if (wish.time && !time) throw new Refusal("bad-review", { field: "time", reason: "these words say no date" });
  return {
    ...baseOf(analysis, wish, wish.type),
    kind: "event",
    type: wish.type,
    mode: null,
    contexts: [],
    actors: wish.actors.map((words) => actorAt(analysis, words)),
    recipients: wish.recipients.map((words) => actorAt(analysis, words)),
    place: wish.place ? placeAt(analysis, wish.place) : null,
    time,
    status: wish.status,
    cameo,
    quad,
    goldstein: intensity,
    acled: acledOf({ type: wish.type, mode: null, actors: [], recipients: [], words: "", taking: false }),
    trigger: triggerOf(analysis, wish),
  };
};

const countOrRefuse = (analysis: Analysis, field: string, words: Words) => {
  const count = countAt(analysis, words);
  if (!count) throw new Refusal("bad-review", { field, reason: "these words say no number" });
  return count;
};

const wordsAt = ({ article }: Analysis, { start, end }: Words) => ({
  text: article.text.slice(start, end),
  start,
  end,
});

const tollClaim = (analysis: Analysis, wish: Wish<"toll">): Claim => {
  const { min, best, max } = countOrRefuse(analysis, "count", wish.count);
  const event = analysis.claims.find((claim) => claim.kind === "event" && overlaps(claim, wish.quote));
  return {
    ...baseOf(analysis, wish, wish.measure),
    kind: "toll",
    measure: wish.measure,
    side: actorAt(analysis, wish.side),
    min,
    best,
    max,
    words: wordsAt(analysis, wish.count),
    partOf: null,
    event: event?.id ?? null,
    asOf: analysis.article.published,
  };
};

const counted = new Set(["force-strength", "reinforcement", "turnout", "population"]);

const stateClaim = (analysis: Analysis, wish: Wish<"state">): Claim => ({
  ...baseOf(analysis, wish, wish.property),
  kind: "state",
  property: wish.property,
  subject: actorAt(analysis, wish.subject),
  object: wish.object ? actorAt(analysis, wish.object) : null,
  place: wish.place ? placeAt(analysis, wish.place) : null,
  value: counted.has(wish.property) ? countOrRefuse(analysis, "value", wish.value) : wordsAt(analysis, wish.value).text,
  words: wordsAt(analysis, wish.value),
  asOf: analysis.article.published,
});

/**
 * The whole claim that a person pointed out, with what the analysis of the same article knows of the words. Throws the
 * refusal `bad-review` where words lie outside the article, or say no date or number where one is wanted.
 */
export const claimByHand = (analysis: Analysis, wish: ClaimByHand): Claim => {
  const { length } = analysis.article.text;
  if (allWords(wish).some((words) => words && words.end > length))
    throw new Refusal("bad-review", { reason: "the words lie outside the article" });
  if (wish.kind === "event") return eventClaim(analysis, wish);
  return wish.kind === "toll" ? tollClaim(analysis, wish) : stateClaim(analysis, wish);
};
