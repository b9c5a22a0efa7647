import { useEffect, useRef, useState } from "react";
import type { ClaimItem } from "../../core/record/items.ts";
import { fieldsOfClaim, headingOfClaim } from "../article/claim-fields.ts";
import { words } from "../text/words.ts";
import { eventTypes } from "../types.ts";
import { EditField } from "./edit-field.tsx";
import { commandOf, keyOf, ownKeys } from "./review-keys.ts";
import { type Queue, useQueue } from "./use-queue.ts";

const nameKey = "sitrep.reviewer";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Runs the command of a key; keys pressed while typing, or with Ctrl or Alt, belong to the browser. */
const useKeys = (queue: Queue, why: string, edit: () => void): void => {
  const latest = useRef({ queue, why, edit });
  latest.current = { queue, why, edit };
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (isTyping(pressed.target) || pressed.ctrlKey || pressed.altKey || pressed.metaKey) return;
      const command = commandOf(pressed.key, ownKeys());
      if (!command) return;
      pressed.preventDefault();
      const now = latest.current;
      if (command.name === "accept" || command.name === "reject")
        now.queue.decide({ action: command.name, why: now.why });
      else if (command.name === "skip") now.queue.skip();
      else if (command.name === "undo") now.queue.undo();
      else if (command.name === "edit") now.edit();
      else if (command.name === "type" && now.queue.current?.claim.kind === "event")
        now.queue.decide({ action: "correct", field: "type", value: eventTypes[command.rank - 1], why: now.why });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};

const Claim = ({ item }: { item: ClaimItem }) => (
  <section className="claim-card chosen">
    <h3>
      <span>
        <span className="kind">{item.claim.kind}</span> {headingOfClaim(item.claim)}
      </span>
      <span className="quiet">{[item.article.publisher, item.article.published].filter(Boolean).join(", ")}</span>
    </h3>
    <blockquote dir="auto">{item.claim.quote}</blockquote>
    <dl>
      {fieldsOfClaim(item.claim).map((field) => (
        <div key={`${field.role} ${field.value} ${field.span?.start}`}>
          <dt>{field.label}</dt>
          <dd dir="auto">
            <span className={`field role-${field.role}`}>{field.value}</span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

const Deciding = ({ who }: { who: string }) => {
  const queue = useQueue(who);
  const [why, setWhy] = useState("");
  const [editing, setEditing] = useState(false);
  useKeys(queue, why, () => setEditing(true));
  const own = ownKeys();
  const button = (name: keyof typeof words.queue.commands, act: () => void) => (
    <button type="button" onClick={act}>
      {words.queue.commands[name]} <kbd>{keyOf(name, own)}</kbd>
    </button>
  );
  if (queue.loading) return <p className="hint">{words.loading}</p>;
  const { current } = queue;
  return (
    <div className="review">
      <p aria-live="polite">{words.queue.progress({ done: queue.done, left: queue.left })}</p>
      {queue.message ? (
        <p className="error" role="alert">
          {queue.message}
        </p>
      ) : null}
      {current ? <Claim item={current} /> : <p className="hint">{words.queue.empty}</p>}
      {current && editing ? (
        <EditField
          claim={current.claim}
          cancel={() => setEditing(false)}
          save={(field, value) => {
            setEditing(false);
            queue.decide({ action: "correct", field, value, why });
          }}
        />
      ) : null}
      <div className="review-buttons">
        {button("accept", () => queue.decide({ action: "accept", why }))}
        {button("reject", () => queue.decide({ action: "reject", why }))}
        {button("skip", queue.skip)}
        {button("undo", queue.undo)}
        {button("edit", () => setEditing(true))}
      </div>
      <label>
        {words.queue.why} <input value={why} maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <p className="quiet">
        {words.queue.typeHint}{" "}
        {eventTypes
          .slice(0, 9)
          .map((type, at) => `${at + 1} ${type}`)
          .join(", ")}
      </p>
    </div>
  );
};

/** One claim at a time, by keyboard. The reviewer gives a name first, since every decision says whose it is. */
export const ReviewQueue = () => {
  const [who, setWho] = useState(() => localStorage.getItem(nameKey) ?? "");
  const [name, setName] = useState(who);
  if (who) return <Deciding who={who} />;
  return (
    <form
      className="review"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        localStorage.setItem(nameKey, name.trim());
        setWho(name.trim());
      }}
    >
      <label>
        {words.queue.who}{" "}
        <input required maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit">{words.queue.start}</button>
    </form>
  );
};
