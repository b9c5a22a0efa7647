import type { EventClaim } from "../../core/contract/claim.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { Material } from "../material.ts";
import type { Sentence } from "../report.ts";
import { eventInWords, whereInWords } from "../words/events.ts";
import { capital, quoted } from "../words/lists.ts";
import { reportInWords } from "../words/voices.ts";

interface Teller extends ClaimItem {
  readonly claim: EventClaim;
}

const isTeller = (item: ClaimItem | undefined): item is Teller => item?.claim.kind === "event";

/** The claims that tell an event, one of each report and each wording, the best first. */
export const tellersOf = ({ claims }: Material, event: SituationEvent): readonly Teller[] => {
  const seen = new Set<string>();
  return event.claims
    .map((id) => claims.get(id))
    .filter(isTeller)
    .filter(({ claim, article }) => {
      const key = `${article.id} ${claim.quote}`;
      return !seen.has(key) && seen.add(key);
    });
};

const mostQuotes = 4;

/** "“The crowd threw stones …” (Mission Bulletin, 30 May 2023)" */
export const quotation = (item: ClaimItem): Sentence => ({
  text: `${quoted(item.claim.quote)} (${reportInWords(item)})`,
  claims: [item.claim.id],
});

/** What the event was taken for, then the words of those who tell it: the first in full, others where they add something. */
export const eventSentences = (material: Material, event: SituationEvent, most = mostQuotes): readonly Sentence[] => {
  const [best, ...others] = tellersOf(material, event);
  if (!best) return [];
  const first: Sentence = {
    text: `${[capital(eventInWords(best.claim)), whereInWords(best.claim)].filter(Boolean).join(", ")}: ${quotation(best).text}`,
    claims: [best.claim.id],
  };
  return [first, ...others.slice(0, most - 1).map(quotation)];
};
