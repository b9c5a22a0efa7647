import { words } from "../text/words.ts";
import { ReviewQueue } from "./review-queue.tsx";

/** The queue of what nobody has decided on yet. */
export const ReviewPage = () => (
  <main id="content" className="page">
    <h2>{words.pages.review}</h2>
    <ReviewQueue />
  </main>
);
