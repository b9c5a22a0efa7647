import { headingOfClaim } from "../article/claim-fields.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import type { Done } from "./use-queue.ts";

const shown = 12;

const beginning = (quote: string): string => (quote.length > 90 ? `${quote.slice(0, 90)} …` : quote);

const tell = ({ decisions }: Done): string =>
  decisions.length
    ? decisions
        .map((each) =>
          each.action === "correct"
            ? `${words.queue.done.correct} ${each.field} = ${String(each.value ?? "?")}`
            : words.queue.done[each.action],
        )
        .join("; ")
    : words.queue.done.skip;

/** What was decided in this sitting, the last first. */
export const DoneList = ({ done }: { done: readonly Done[] }) => (
  <section className="done" aria-label={words.queue.sitting}>
    <h3>{words.queue.sitting}</h3>
    {done.length ? null : <p className="quiet">{words.queue.nothingYet}</p>}
    <ol reversed start={done.length}>
      {done
        .slice(-shown)
        .reverse()
        .map((each) => (
          <li key={each.key}>
            <b>{tell(each)}</b>{" "}
            <span className="quiet" dir="auto">
              {headingOfClaim(each.item.claim)}: <SourceText text={beginning(each.item.claim.quote)} />
              {each.why ? ` (${each.why})` : ""}
            </span>
          </li>
        ))}
    </ol>
  </section>
);
