import { useEffect, useRef, useState } from "react";
import type { ClaimItem } from "../../core/record/items.ts";
import { fieldsOfClaim, headingOfClaim } from "../article/claim-fields.ts";
import { showDate } from "../text/dates.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import { articleOf, ClaimContext } from "./claim-context.tsx";
import { ClaimHistory } from "./claim-history.tsx";
import { correctablesOf, quickValues } from "./corrections.ts";
import { DoneList } from "./done-list.tsx";
import { FieldEditor } from "./field-editor.tsx";
import { QueueButtons, QuickValues } from "./queue-buttons.tsx";
import type { Command, CommandName } from "./review-keys.ts";
import { useCommandKeys } from "./use-command-keys.ts";
import { type Queue, useQueue } from "./use-queue.ts";

const Card = ({ item }: { item: ClaimItem }) => (
  <section className="claim-card chosen" aria-label={headingOfClaim(item.claim)}>
    <h3>
      <span>
        <span className="kind">{words.kinds[item.claim.kind]}</span> {headingOfClaim(item.claim)}
      </span>
      <span className="quiet" dir="auto">
        <SourceText
          text={[item.article.publisher, item.article.published ? showDate(item.article.published) : ""]
            .filter(Boolean)
            .join(", ")}
        />
      </span>
    </h3>
    <ClaimContext claim={item.claim} article={item.article.id} />
    <dl>
      {fieldsOfClaim(item.claim).map((field) => (
        <div key={`${field.role} ${field.path}`}>
          <dt>{field.label}</dt>
          <dd dir="auto">
            <span className={`field told role-${field.role}`}>
              <SourceText text={field.value} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
    <ClaimHistory claim={item.claim.id} version={item.review.version} />
  </section>
);

interface Desk {
  readonly queue: Queue;
  readonly why: string;
  readonly edit: () => void;
  readonly reason: () => void;
  readonly openArticle: (article: string, claim: string) => void;
}

/** What each command does with the claim that stands; undo needs none. */
const runCommand = ({ queue, why, edit, reason, openArticle }: Desk, command: Command): void => {
  const { current } = queue;
  if (command.name === "undo") queue.undo();
  if (!current) return;
  if (command.name === "type") {
    const { field, values } = quickValues(current.claim);
    const value = values[command.rank - 1];
    if (value !== undefined) queue.decide([{ action: "correct", field, value }], why);
    return;
  }
  const acts: Readonly<Record<CommandName, () => void>> = {
    accept: () => queue.decide([{ action: "accept" }], why),
    reject: () => queue.decide([{ action: "reject" }], why),
    flag: () => queue.decide([{ action: "flag" }], why),
    skip: queue.skip,
    undo: () => {},
    edit,
    reason,
    article: () => openArticle(current.article.id, current.claim.id),
  };
  acts[command.name]();
};

const Progress = ({ queue }: { queue: Queue }) => {
  const decided = queue.done.filter(({ decisions }) => decisions.length > 0).length;
  const values = { done: decided, left: queue.left };
  return (
    <div className="progress">
      <p aria-live="polite">{(queue.more ? words.queue.progressMore : words.queue.progress)(values)}</p>
      <progress aria-label={words.queue.progressBar} value={decided} max={Math.max(1, decided + queue.left)} />
    </div>
  );
};

const Trouble = ({ queue }: { queue: Queue }) =>
  queue.message ? (
    <div className="error" role="alert">
      <p>{queue.message}</p>
      <button type="button" onClick={queue.refresh}>
        {words.queue.refresh}
      </button>
    </div>
  ) : null;

export interface ReviewQueueProps {
  readonly who: string;
  readonly openArticle: (article: string, claim: string) => void;
}

/** One claim at a time, by keyboard. */
export const ReviewQueue = ({ who, openArticle }: ReviewQueueProps) => {
  const queue = useQueue(who);
  const [why, setWhy] = useState("");
  const [editing, setEditing] = useState(false);
  const reasonInput = useRef<HTMLInputElement>(null);
  const { current, next } = queue;
  const currentId = current?.claim.id;
  useEffect(() => {
    if (currentId === undefined) return;
    setWhy("");
    setEditing(false);
  }, [currentId]);
  useEffect(() => {
    if (next) articleOf(next.article.id).catch(() => {});
  }, [next]);
  const desk = { queue, why, edit: () => setEditing(true), reason: () => reasonInput.current?.focus(), openArticle };
  const run = (command: Command) => runCommand(desk, command);
  useCommandKeys(run);
  if (queue.loading) return <p className="hint">{words.loading}</p>;
  return (
    <div className="review">
      <Progress queue={queue} />
      <Trouble queue={queue} />
      <div className="review-columns">
        <div>
          {current ? <Card key={current.claim.id} item={current} /> : <p className="hint">{words.queue.empty}</p>}
          {current && editing ? (
            <FieldEditor
              fields={correctablesOf(current.claim)}
              cancel={() => setEditing(false)}
              save={(corrections, reason) => queue.decide(corrections, reason || why)}
            />
          ) : null}
          <QueueButtons run={run} hasClaim={current !== null} />
          {current ? <QuickValues claim={current.claim} run={run} /> : null}
          <label className="reason">
            {words.queue.why}{" "}
            <input
              ref={reasonInput}
              value={why}
              maxLength={2000}
              onChange={({ target }) => setWhy(target.value)}
              onKeyDown={({ key, currentTarget }) => {
                if (key === "Enter" || key === "Escape") currentTarget.blur();
              }}
            />
          </label>
        </div>
        <DoneList done={queue.done} />
      </div>
    </div>
  );
};
