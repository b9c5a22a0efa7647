import type { SituationEvent } from "../../core/record/event.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { Review } from "../../core/record/review.ts";
import { fetchReviews } from "../api/picture-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { countOf, headingOfClaim } from "../article/claim-fields.ts";
import { showDate, showInstant } from "../text/dates.ts";
import { words } from "../text/words.ts";

interface Change {
  /** Sorts as text: a day of publication, or the instant of a decision. */
  readonly at: string;
  readonly what: string;
  readonly key: string;
  readonly target: { readonly article: string; readonly claim: string } | null;
}

const told = ({ claim }: ClaimItem): string =>
  claim.kind === "toll" ? `${claim.measure} ${countOf(claim)} (${claim.side.name})` : headingOfClaim(claim);

const ofClaim = (item: ClaimItem): Change => ({
  at: item.article.published ?? "",
  what: words.compare.told({ publisher: item.article.publisher ?? item.article.id, what: told(item) }),
  key: item.claim.id,
  target: { article: item.article.id, claim: item.claim.id },
});

const detailOf = (review: Review): string => {
  if (review.action !== "correct") return review.action;
  return `${review.action} ${review.field} = ${JSON.stringify(review.value)}`;
};

const ofReview = (review: Review): Change => ({
  at: review.at,
  what: `${words.compare.decided({ who: review.who, what: detailOf(review) })}${review.why ? `: ${review.why}` : ""}`,
  key: review.id,
  target: null,
});

/** Decisions on the event and on each of its claims. */
const readAll = async (targets: readonly string[], signal: AbortSignal): Promise<readonly Review[]> =>
  (await Promise.all(targets.map((target) => fetchReviews(target, signal)))).flat();

export interface HistoryProps {
  readonly event: SituationEvent;
  readonly claims: readonly ClaimItem[];
  readonly open: (article: string, claim: string) => void;
}

/** What changed and when: reports as they were published, decisions as they were taken. */
export const History = ({ event, claims, open }: HistoryProps) => {
  const reviewed = claims.filter(({ review }) => review.version > 0).map(({ claim }) => claim.id);
  const targets = [event.id, ...reviewed];
  const reviews = useLoaded(`reviews ${targets.join(" ")}`, (signal) => readAll(targets, signal));
  const changes = [...claims.map(ofClaim), ...(reviews.state === "ready" ? reviews.value.map(ofReview) : [])].sort(
    (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
  );
  return (
    <section className="history" aria-label={words.compare.history}>
      <h3>{words.compare.history}</h3>
      <ol>
        {changes.map(({ at, what, key, target }) => (
          <li key={key}>
            <time dateTime={at || undefined}>
              {at.length > 10 ? showInstant(at) : at ? showDate(at) : words.undated}
            </time>{" "}
            {target ? (
              <button type="button" className="link" dir="auto" onClick={() => open(target.article, target.claim)}>
                {what}
              </button>
            ) : (
              <span dir="auto">{what}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
