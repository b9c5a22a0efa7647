import type { EventType } from "../../core/plover.ts";
import { type Features, sureness } from "../calibrate.ts";
import type { Draft } from "./make-claim.ts";
import type { Reading } from "./reading.ts";
import { followedFacts } from "./relevance.ts";

/** Types that words of everyday life tell as well: anyone asks, supports, agrees, works with. */
const ofWords: ReadonlySet<EventType> = new Set(["REQUEST", "SUPPORT", "AGREE", "COOPERATE", "CONSULT", "REJECT"]);

/** What the score of an event claim is made of. Values are 0 or 1 but for the rules' own sureness. */
export const scoreFeatures = (reading: Reading, draft: Draft): Features => {
  const { claim, actors, recipients } = draft;
  const { political, acting } = followedFacts(reading, draft);
  const told = claim.status === "happened" || claim.status === "background";
  return {
    ...sureness(claim.score),
    political: political ? 1 : 0,
    acting: acting ? 1 : 0,
    named: actors.length > 0 && recipients.length > 0 ? 1 : 0,
    words: ofWords.has(claim.type) ? 1 : 0,
    pronoun: [...actors, ...recipients].some(({ mention }) => mention?.nature === "pronoun") ? 1 : 0,
    untold: told ? 0 : 1,
  };
};
