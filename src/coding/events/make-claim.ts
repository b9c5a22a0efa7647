import type { EventClaim } from "../../core/contract/claim.ts";
import { contentId } from "../../core/ids.ts";
import { acledOf, codesOf } from "../../lexicon/index.ts";
import { lemmaOf } from "../syntax/tree.ts";
import { contextsOf } from "./contexts.ts";
import { placeInParties, placeInSentence, placeRefOf } from "./event-place.ts";
import { isBackground, isOngoing, timeInSentence } from "./event-time.ts";
import { kindOfParty } from "./kinds-of-party.ts";
import type { Match } from "./match-frame.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";
import { partiesOf, speakerRef } from "./references.ts";
import { refineMode } from "./refine-mode.ts";
import { scoreOf } from "./score.ts";
import type { Reality } from "./status.ts";

/** A claim on its way: with the frame and the parties' mentions that it came from, for merging and for the trace. */
export interface Draft {
  readonly claim: EventClaim;
  readonly match: Match;
  readonly actors: readonly PartyRef[];
  readonly recipients: readonly PartyRef[];
  readonly sentence: number;
}

const taking =
  /^coding\/assault-(capture|recapture|retake|seize-control|take-control|regain|wrest|gain|take-over|conquer|occupy|reoccupy|overrun|seize-2|fall)/;

const codesFor = (
  reading: Reading,
  match: Match,
  mode: string | null,
  actors: readonly PartyRef[],
  recipients: readonly PartyRef[],
) => {
  const { type, id } = match.frame;
  const { quad, intensity, cameo, cameoUnarmed } = codesOf(type, mode);
  const kinds = actors.map((party) => kindOfParty(reading, party));
  const words = match.words.map((at) => lemmaOf(reading.tree, at)).join(" ");
  const facts = {
    type,
    mode,
    actors: kinds,
    recipients: recipients.map((party) => kindOfParty(reading, party)),
    words,
    taking: taking.test(id),
  };
  const unarmed = kinds.length > 0 && !kinds.includes("state");
  return { cameo: unarmed ? cameoUnarmed : cameo, quad, goldstein: intensity, acled: acledOf(facts) };
};

const triggerOf = ({ tree, input }: Reading, { head, words }: Match): EventClaim["trigger"] => {
  const near = words.filter((at) => Math.abs(at - head) <= 4);
  const start = Math.min(...near.map((at) => tree.tokens[at]?.start ?? 0));
  const end = Math.max(...near.map((at) => tree.tokens[at]?.end ?? 0));
  return { text: input.article.text.slice(start, end), start, end };
};

/** One claim of one frame that fired; null where nobody is named in it and no place either. */
export const makeClaim = (reading: Reading, match: Match, reality: Reality): Draft | null => {
  const { tree, input } = reading;
  const { actors, recipients } = partiesOf(reading, match, reality.claimant);
  const sentence = tree.sentenceOf[match.head] ?? 0;
  const span = tree.sentences[sentence];
  const place = placeInSentence(reading, match) ?? placeInParties(reading, match);
  if (!span || (actors.length + recipients.length === 0 && !place)) return null;
  const time = timeInSentence(reading, match);
  const { type, id } = match.frame;
  const mode = refineMode(reading, match, actors);
  const background =
    reality.status === "happened" && isBackground(time, input.article.published) && !isOngoing(reading, match);
  const trigger = triggerOf(reading, match);
  const quote = input.article.text.slice(span.start, span.end);
  const claim: EventClaim = {
    kind: "event",
    id: contentId("event", input.article.id, type, trigger.start, trigger.end, ...actors.map(({ ref }) => ref.start)),
    start: span.start,
    end: span.end,
    quote,
    by: id,
    score: scoreOf(reading, match, actors, recipients, reality),
    claimant: reality.claimant === null ? null : speakerRef(reading, reality.claimant),
    type,
    mode,
    contexts: contextsOf(tree, sentence, match.frame.contexts),
    actors: actors.map(({ ref }) => ref),
    recipients: recipients.map(({ ref }) => ref),
    place: place ? placeRefOf(place, false) : null,
    time,
    status: background ? "background" : reality.status,
    ...codesFor(reading, match, mode, actors, recipients),
    trigger,
  };
  return { claim, match, actors, recipients, sentence };
};
