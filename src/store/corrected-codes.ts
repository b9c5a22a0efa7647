import type { EventClaim } from "../core/contract/claim.ts";
import { acledOf, codesOf, modesOf, partyOf } from "../lexicon/index.ts";

/**
 * An event claim whose type or mode a person corrected, with the codes that follow from them by the tables: CAMEO, quad class,
 * Goldstein score and ACLED type. A mode that the type does not know is dropped. What only the sentence could tell (a crowd, the
 * taking of a place) is not known here, so that the plainer ACLED type stands.
 */
export const withCodes = (claim: EventClaim): EventClaim => {
  const mode = claim.mode !== null && modesOf(claim.type).includes(claim.mode) ? claim.mode : null;
  const { quad, intensity, cameo, cameoUnarmed } = codesOf(claim.type, mode);
  const [actors, recipients] = [claim.actors.map(partyOf), claim.recipients.map(partyOf)];
  const unarmed = actors.length > 0 && !actors.includes("state");
  const acled = acledOf({ type: claim.type, mode, actors, recipients, words: "", taking: false });
  return { ...claim, mode, quad, goldstein: intensity, cameo: unarmed ? cameoUnarmed : cameo, acled };
};
