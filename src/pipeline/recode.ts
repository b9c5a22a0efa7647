import type { Article } from "../core/contract/article.ts";
import type { Entry, RecordStore } from "../core/record/store.ts";
import { analyse } from "./analyse.ts";
import type { Step } from "./run.ts";

/** Articles that are read anew and written in one transaction. */
const batch = 32;

const entryOf = (steps: readonly Step[], article: Article, analysis: string): Entry => ({
  article,
  claims: analyse(steps, article).claims,
  analysis,
});

/**
 * Reads every article anew whose claims another analysis made. Stopped at any instant, it goes on where it was when it
 * is started again, because what is done carries the new version. `tell` hears how many are done.
 */
export const recodeAll = async (
  store: RecordStore,
  {
    steps,
    analysis,
    passedOver = false,
    tell = () => {},
  }: {
    steps: readonly Step[];
    analysis: string;
    /** Whether articles that a first look passed over are read too. */
    passedOver?: boolean;
    tell?: (done: number) => void;
  },
): Promise<number> => {
  let done = 0;
  for (let after: string | undefined; ; ) {
    const articles = await store.outdated(analysis, {
      limit: batch,
      passedOver,
      ...(after === undefined ? {} : { after }),
    });
    const last = articles.at(-1);
    if (!last) return done;
    done += await store.recode(articles.map((article) => entryOf(steps, article, analysis)));
    after = last.id;
    tell(done);
  }
};
