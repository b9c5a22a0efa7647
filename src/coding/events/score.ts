import type { Match } from "./match-frame.ts";
import type { PartyRef } from "./party-ref.ts";
import type { Reading } from "./reading.ts";
import type { Reality } from "./status.ts";

const weights = { bias: -0.2, specific: 0.22, actor: 0.7, recipient: 0.35, known: 0.6, noun: -0.3, doubted: -0.5 };
const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** How sure the frame and what it found make the event, by hand-set weights: 0 to 1. Not yet a share of right claims. */
export const scoreOf = (
  _reading: Reading,
  { frame, specificity }: Match,
  actors: readonly PartyRef[],
  recipients: readonly PartyRef[],
  reality: Reality,
): number => {
  const known = [...actors, ...recipients].filter(
    ({ mention }) => mention && (mention.country !== null || mention.sectors.length > 0),
  ).length;
  const value =
    weights.bias +
    weights.specific * Math.min(8, specificity) +
    (actors.length ? weights.actor : 0) +
    (recipients.length ? weights.recipient : 0) +
    weights.known * Math.min(2, known) +
    (frame.kind === "noun" ? weights.noun : 0) +
    (reality.unreal ? weights.doubted : 0);
  return Math.round(1000 * logistic(value)) / 1000;
};
