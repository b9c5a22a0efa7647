import { type Component, component } from "../../core/component.ts";
import type { EventClaim } from "../../core/contract/claim.ts";
import type { RuleId, Tracer } from "../../core/trace.ts";
import { calibratedEvent } from "../calibrate.ts";
import { builtInCodebook, type Codebook } from "../frames/codebook.ts";
import { fillFromFrame } from "./article-frame.ts";
import { isComplete } from "./completeness.ts";
import { findMatches } from "./find-matches.ts";
import { type Draft, makeClaim } from "./make-claim.ts";
import type { Match } from "./match-frame.ts";
import { mergeClaims } from "./merge-claims.ts";
import { type EventNeeds, type Reading, readingOf } from "./reading.ts";
import { isDeedBeside, isReported } from "./relevance.ts";
import { scoreFeatures } from "./score-features.ts";
import { realityOf } from "./status.ts";
import { isSilence, splitHeld } from "./suppress.ts";
import { violenceTakenOut } from "./violence.ts";

const wordsOf = ({ tree, input }: Reading, tokens: readonly number[]): string =>
  tokens.map((at) => input.article.text.slice(tree.tokens[at]?.start ?? 0, tree.tokens[at]?.end ?? 0)).join(" ");

/** What the frame found, for `explain`: its words and the dependency path of every argument. */
const reasonOf = (reading: Reading, { frame, words, fillers, light }: Match): string => {
  const parts = fillers.map(({ role, token, path }) => `${role} "${wordsOf(reading, [token])}" by ${path || "itself"}`);
  const lent = light === null ? [] : [`light verb "${wordsOf(reading, [light])}"`];
  return [`frame "${frame.pattern}" on "${wordsOf(reading, words)}"`, ...lent, ...parts].join("; ");
};

const positionOf = ({ tree }: Reading, { head }: Match): { start: number; end: number } => ({
  start: tree.tokens[head]?.start ?? 0,
  end: tree.tokens[head]?.end ?? 0,
});

/** One claim of every frame that fired in the world of the text, and a trace of those that were left out. */
const draftsOf = (reading: Reading, codebook: Codebook, trace: Tracer): Draft[] => {
  const { free, held } = splitHeld(reading.tree, findMatches(reading, codebook));
  const leftOut = (match: Match, rule: RuleId, reason: string): void =>
    trace({ about: `frame:${match.frame.id}`, rule, ...positionOf(reading, match), reason, action: "removed" });
  for (const { match, by } of held)
    leftOut(match, "coding/held-by-another", `part of the ${by.frame.type} of "${wordsOf(reading, [by.head])}"`);
  return free
    .sort((a, b) => a.head - b.head)
    .flatMap((match) => {
      if (isSilence(reading.tree, match)) {
        leftOut(match, "coding/not-real", "refuses only to speak");
        return [];
      }
      const peaceful = violenceTakenOut(reading, match);
      if (peaceful !== null) {
        leftOut(match, "coding/no-violence", `"${peaceful}" does no violence`);
        return [];
      }
      const reality = realityOf(reading.tree, match);
      const draft = reality.unreal === null ? makeClaim(reading, match, reality) : null;
      if (reality.unreal !== null) leftOut(match, "coding/not-real", reality.unreal);
      else if (!draft) leftOut(match, "coding/nobody-named", "neither a party nor a place is named");
      else if (!isComplete(reading, draft)) leftOut(match, "coding/party-missing", "too few parties are named");
      else return [draft];
      return [];
    });
};

/** A death is an event of this kind only where an act of force is told with it. */
const deathAlone = ({ match }: Draft): boolean => match.frame.pattern === "R die";

/** So many events that a coder follows make the other deeds of their report events as well, whoever suffers them. */
const severalEvents = 2;

/** Happenings that a coder of political events would write down. */
const followed = (reading: Reading, drafts: readonly Draft[], trace: Tracer): Draft[] => {
  const reported = new Set(drafts.filter((draft) => isReported(reading, draft)));
  const several = [...reported].filter((draft) => !deathAlone(draft)).length >= severalEvents;
  return drafts.filter((draft) => {
    const reason = deathAlone(draft)
      ? "no act of force is told with the death"
      : reported.has(draft) || (several && isDeedBeside(reading, draft))
        ? null
        : "no party that a coder would follow";
    if (reason === null) return true;
    trace({
      about: `frame:${draft.match.frame.id}`,
      rule: "coding/not-political",
      ...positionOf(reading, draft.match),
      reason,
      action: "removed",
    });
    return false;
  });
};

const traceClaims = (reading: Reading, drafts: readonly Draft[], trace: Tracer): void => {
  for (const { claim, match } of drafts) {
    trace({
      about: claim.id,
      rule: match.frame.id,
      ...positionOf(reading, match),
      reason: reasonOf(reading, match),
      action: "added",
    });
    if (claim.status !== "happened")
      trace({
        about: claim.id,
        rule: "coding/status",
        start: claim.start,
        end: claim.end,
        reason: `status ${claim.status}`,
        action: "changed",
      });
  }
};

/**
 * Events of an article with what they came from: frames over the trees, read for what is real, merged into happenings, placed and dated.
 * Method: lexical frames with syntactic roles in the tradition of TABARI and PETRARCH, over Universal Dependencies.
 */
export const codedDrafts = (reading: Reading, codebook: Codebook, trace: Tracer): Draft[] => {
  const { drafts, merged } = mergeClaims(reading.tree, draftsOf(reading, codebook, trace));
  const complete = fillFromFrame(reading, followed(reading, drafts, trace));
  traceClaims(reading, complete, trace);
  for (const { from, into } of merged)
    trace({
      about: into,
      rule: "coding/one-happening",
      ...positionOf(reading, from.match),
      reason: `"${from.claim.trigger.text}" tells the same happening`,
      action: "merged",
    });
  const seen = new Set<string>();
  return complete.filter(({ claim: { id } }) => !seen.has(id) && seen.add(id));
};

/** Event claims as `codedDrafts` finds them, with the share of such claims that are right as their score. */
export const codeEvents = (reading: Reading, codebook: Codebook, trace: Tracer): EventClaim[] =>
  codedDrafts(reading, codebook, trace).map((draft) => ({
    ...draft.claim,
    score: calibratedEvent(scoreFeatures(reading, draft)),
  }));

/** The component that gives the `events` layer, over the codebook that ships with Sitrep or one that a user extended. */
export const eventCoder = (codebook: Codebook = builtInCodebook): Component<EventNeeds, "events"> =>
  component({
    name: "events",
    needs: ["sentences", "tokens", "times", "places", "actors"],
    gives: ["events"],
    run: (input, trace) => ({ events: codeEvents(readingOf(input), codebook, trace) }),
  });
