import { fetchReviews } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import { tellReview } from "./decisions.ts";

const shown = 40;

/** Who decided what, in the whole record: how many decisions each person took, and the last ones in full. */
export const People = ({ round }: { round: number }) => {
  const reviews = useLoaded(`reviews ${round}`, (signal) => fetchReviews(undefined, signal));
  if (reviews.state === "loading") return <p className="hint">{words.loading}</p>;
  if (reviews.state === "failed")
    return (
      <p className="error" role="alert">
        {reviews.reason}
      </p>
    );
  const counts = new Map<string, number>();
  for (const { who } of reviews.value) counts.set(who, (counts.get(who) ?? 0) + 1);
  if (!counts.size) return <p className="hint">{words.queue.nobody}</p>;
  return (
    <>
      <p>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([who, count]) => words.queue.tookPart({ who, count }))
          .join(", ")}
      </p>
      <ol>
        {reviews.value
          .slice(-shown)
          .reverse()
          .map((review) => (
            <li key={review.id} dir="auto">
              {tellReview(review)}
            </li>
          ))}
      </ol>
    </>
  );
};
