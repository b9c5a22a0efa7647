import type { Finding } from "../../core/record/alert.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";

/** Why an alert fired, in which words, and where they stand. */
export const FindingText = ({ found, change }: { found: Finding; change: (part: Partial<View>) => void }) => {
  const { reason, quote, title, publisher, published, article, claim, event } = found;
  return (
    <>
      <p dir="auto">{reason}</p>
      <blockquote dir="auto">{quote}</blockquote>
      <p className="quiet">
        <span dir="auto">{[title, publisher, published].filter(Boolean).join(", ")}</span>{" "}
        <button type="button" onClick={() => change({ article, claim })}>
          {words.alerts.openArticle}
        </button>{" "}
        {event ? (
          <button type="button" onClick={() => change({ page: undefined, event, article: undefined })}>
            {words.alerts.openEvent}
          </button>
        ) : null}
      </p>
    </>
  );
};
