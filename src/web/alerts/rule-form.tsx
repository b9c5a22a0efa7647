import { type FormEvent, type HTMLInputTypeAttribute, useState } from "react";
import { measures } from "../../core/plover.ts";
import type { NewRule } from "../../core/record/alert.ts";
import { problemOf } from "../api/problem-of.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { fetchViews } from "../views/views-client.ts";
import { addRule, type Tried, tryRule } from "./alerts-client.ts";
import { FindingText } from "./finding-text.tsx";
import { conditionOf, digests, emptyDraft, kinds, type RuleDraft, ruleOf } from "./rule-draft.ts";

interface FieldsProps {
  readonly draft: RuleDraft;
  readonly set: (part: Partial<RuleDraft>) => void;
}

const Field = ({
  label,
  name,
  type = "text",
  required = false,
  draft,
  set,
}: FieldsProps & { label: string; name: keyof RuleDraft; type?: HTMLInputTypeAttribute; required?: boolean }) => (
  <label>
    {label}{" "}
    <input
      type={type}
      required={required}
      {...(type === "number" ? { min: 1 } : { maxLength: 254 })}
      value={draft[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  </label>
);

const Condition = ({ draft, set }: FieldsProps) => {
  const views = useLoaded("views", fetchViews);
  return (
    <>
      <label>
        {words.alerts.view}{" "}
        <select required value={draft.view} onChange={({ target }) => set({ view: target.value })}>
          <option value="" />
          {(views.state === "ready" ? views.value : []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.alerts.when}{" "}
        <select
          value={draft.kind}
          onChange={({ target }) => set({ kind: kinds.find((kind) => kind === target.value) ?? "event" })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.alerts.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {draft.kind === "toll" ? (
        <>
          <Field label={words.alerts.atLeast} name="atLeast" type="number" required draft={draft} set={set} />
          <label>
            {words.measure}{" "}
            <select value={draft.measure} onChange={({ target }) => set({ measure: target.value })}>
              <option value="">{words.alerts.anyMeasure}</option>
              {measures.map((measure) => (
                <option key={measure}>{measure}</option>
              ))}
            </select>
          </label>
        </>
      ) : null}
    </>
  );
};

const Sending = ({ draft, set }: FieldsProps) => (
  <>
    <label>
      {words.alerts.digest}{" "}
      <select
        value={draft.digest}
        onChange={({ target }) => set({ digest: digests.find((digest) => digest === target.value) ?? "at-once" })}
      >
        {digests.map((digest) => (
          <option key={digest} value={digest}>
            {words.alerts.digests[digest]}
          </option>
        ))}
      </select>
    </label>
    <Field label={words.alerts.mail} name="mail" type="email" draft={draft} set={set} />
    <label className="wide">
      {words.alerts.webhooks}{" "}
      <textarea
        rows={2}
        maxLength={20_000}
        spellCheck={false}
        placeholder="https://"
        value={draft.webhooks}
        onChange={({ target }) => set({ webhooks: target.value })}
      />
    </label>
    <Field label={words.alerts.quietFrom} name="quietFrom" type="time" draft={draft} set={set} />
    <Field label={words.alerts.quietTo} name="quietTo" type="time" draft={draft} set={set} />
    <Field label={words.alerts.zone} name="zone" draft={draft} set={set} />
  </>
);

const Outcome = ({ tried, change }: { tried: Tried; change: (part: Partial<View>) => void }) => (
  <>
    <p>
      {tried.summary}. {tried.cut ? words.alerts.cut : ""}
    </p>
    <ol className="alert-list">
      {tried.findings.map((found) => (
        <li key={`${found.day} ${found.claim} ${found.about}`}>
          <h3 dir="auto">{found.about}</h3>
          <FindingText found={found} change={change} />
        </li>
      ))}
    </ol>
  </>
);

/** The keys with which calls of webhooks are signed; nobody can read them again. */
const Secrets = ({ rule: { to } }: { rule: NewRule }) =>
  to.map((target) =>
    target.kind === "webhook" ? (
      <p key={target.url} className="secret">
        {words.alerts.secret({ url: target.url })} <code>{target.secret}</code>
      </p>
    ) : null,
  );

/** Fields of a new rule, which can be tried on the past before it is saved. */
export const RuleForm = ({ saved, change }: { saved: () => void; change: (part: Partial<View>) => void }) => {
  const [draft, setDraft] = useState(emptyDraft);
  const [said, setSaid] = useState("");
  const [tried, setTried] = useState<Tried | null>(null);
  const [made, setMade] = useState<NewRule | null>(null);
  const fields = { draft, set: (part: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...part })) };
  const failed = (error: unknown) => setSaid(problemOf(error));
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    addRule(ruleOf(draft)).then((rule) => {
      setMade(rule);
      setDraft(emptyDraft());
      setSaid("");
      saved();
    }, failed);
  };
  const look = () => {
    setSaid(words.alerts.trying);
    setTried(null);
    tryRule({ view: draft.view, when: conditionOf(draft), from: draft.from, to: draft.to }).then((result) => {
      setSaid("");
      setTried(result);
    }, failed);
  };
  return (
    <>
      <form className="rule-form" onSubmit={save}>
        <Field label={words.alerts.name} name="name" required {...fields} />
        <Condition {...fields} />
        <Sending {...fields} />
        <fieldset>
          <legend>{words.alerts.try}</legend>
          <Field label={words.alerts.tryFrom} name="from" type="date" {...fields} />
          <Field label={words.alerts.tryTo} name="to" type="date" {...fields} />
          <button type="button" disabled={!(draft.view && draft.from && draft.to)} onClick={look}>
            {words.alerts.try}
          </button>
        </fieldset>
        <button type="submit" className="main-action">
          {words.alerts.save}
        </button>
      </form>
      <p role="status">{said}</p>
      {made ? <Secrets rule={made} /> : null}
      {tried ? <Outcome tried={tried} change={change} /> : null}
    </>
  );
};
