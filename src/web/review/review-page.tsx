import { useState } from "react";
import { useReviewer } from "../access/use-reviewer.ts";
import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { People } from "./people.tsx";
import { ReviewQueue } from "./review-queue.tsx";
import { ReviewerForm } from "./reviewer-form.tsx";

const EveryonesDecisions = () => {
  const [round, setRound] = useState(0);
  return (
    <details className="people" onToggle={({ currentTarget }) => currentTarget.open && setRound((last) => last + 1)}>
      <summary>{words.queue.everyone}</summary>
      {round > 0 ? <People round={round} /> : null}
    </details>
  );
};

/** The queue of what nobody has decided on yet. */
export const ReviewPage = ({ change }: PageProps) => {
  const { name: reviewer } = useReviewer();
  return (
    <main id="content" className="page review-page">
      <h2>{words.pages.review}</h2>
      {reviewer ? (
        <ReviewQueue who={reviewer} openArticle={(article, claim) => change({ article, claim })} />
      ) : (
        <>
          <p className="guide">{words.queue.guide}</p>
          <ReviewerForm />
        </>
      )}
      <EveryonesDecisions />
    </main>
  );
};
