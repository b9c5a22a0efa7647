import { useEffect, useRef } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { fetchWhy, type Reason } from "../api/picture-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { type Field, headingOfClaim } from "../article/claim-fields.ts";
import { words } from "../text/words.ts";

export interface WhyPanelProps {
  readonly claim: Claim;
  readonly field: Field | undefined;
  readonly close: () => void;
}

const touches = ({ start, end }: Reason, span: Field["span"]): boolean =>
  span !== null && start < span.end && span.start < end;

const mentionOf: Readonly<Record<string, Reason["about"]>> = {
  actor: "actor",
  recipient: "actor",
  claimant: "actor",
  side: "actor",
  subject: "actor",
  object: "actor",
  place: "place",
  time: "time",
  count: "quantity",
};

/** What bears on a field: decisions on the mention that it was read from, and those on the claim that touch its words. */
const bearingOn = (reasons: readonly Reason[], field: Field | undefined): readonly Reason[] => {
  if (!field) return reasons;
  return reasons.filter(
    (reason) =>
      touches(reason, field.span) && (reason.about === "claim" || reason.about === (mentionOf[field.role] ?? "claim")),
  );
};

const Reasons = ({ reasons }: { reasons: readonly Reason[] }) => (
  <ol className="reasons">
    {reasons.map((reason) => (
      <li key={`${reason.about} ${reason.rule} ${reason.start} ${reason.end} ${reason.action} ${reason.reason}`}>
        <p dir="auto">{reason.reason}</p>
        <p className="quiet">
          <code>{reason.rule}</code> · {reason.action} · {reason.about}
        </p>
        {reason.words ? (
          <blockquote dir="auto">
            {reason.words.length > 300 ? `${reason.words.slice(0, 300)} …` : reason.words}
          </blockquote>
        ) : null}
      </li>
    ))}
  </ol>
);

/** Why a claim or one of its fields was coded: the rules that fired, on what words, by reading the article again. */
export const WhyPanel = ({ claim, field, close }: WhyPanelProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const loaded = useLoaded(`why ${claim.id}`, (signal) => fetchWhy(claim.id, signal));
  useEffect(() => dialog.current?.showModal(), []);
  const own = loaded.state === "ready" ? bearingOn(loaded.value.reasons, field) : [];
  const reasons = own.length || loaded.state !== "ready" ? own : loaded.value.reasons;
  return (
    <dialog ref={dialog} className="why-panel" aria-labelledby="why-title" onClose={close}>
      <header>
        <h2 id="why-title">{words.why.title}</h2>
        <button type="button" className="close" onClick={() => dialog.current?.close()} aria-label={words.close}>
          ×
        </button>
      </header>
      <p dir="auto">
        <b>{headingOfClaim(claim)}</b>
        {field ? ` · ${field.label}: ${field.value}` : ""} · {words.why.by} <code>{claim.by}</code>
      </p>
      {loaded.state === "loading" ? <p className="hint">{words.loading}</p> : null}
      {loaded.state === "failed" ? (
        <p className="error" role="alert">
          {loaded.reason}
        </p>
      ) : null}
      {loaded.state === "ready" && !loaded.value.found ? <p className="hint">{words.why.notFound}</p> : null}
      {loaded.state === "ready" && field && !own.length && reasons.length ? (
        <p className="quiet">{words.why.noneOfField}</p>
      ) : null}
      <Reasons reasons={reasons} />
    </dialog>
  );
};
