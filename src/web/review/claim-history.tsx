import { fetchReviews } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import { tellReview } from "./decisions.ts";

/** What people decided on one claim, oldest first; nothing where nobody has. */
export const ClaimHistory = ({ claim, version }: { claim: string; version: number }) => {
  const reviews = useLoaded(version > 0 ? `${claim} ${version}` : null, (signal) => fetchReviews(claim, signal));
  if (reviews.state !== "ready" || !reviews.value.length) return null;
  return (
    <section className="history" aria-label={words.queue.history}>
      <ol>
        {reviews.value.map((review) => (
          <li key={review.id} dir="auto">
            {tellReview(review)}
          </li>
        ))}
      </ol>
    </section>
  );
};
