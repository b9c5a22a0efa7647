import { useState } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { eventTypes, measures, properties, statuses } from "../../core/plover.ts";
import { addClaim } from "../api/client.ts";
import { words } from "../text/words.ts";
import { type Role, rolesOf } from "./claim-roles.ts";
import { type Stretch, useSelectedWords } from "./selected-words.ts";
import { WordsField } from "./words-field.tsx";

type Kind = Claim["kind"];
type Parts = Readonly<Partial<Record<Role["name"], readonly Stretch[]>>>;

const kinds: readonly Kind[] = ["event", "toll", "state"];
const whats: Readonly<
  Record<Kind, { readonly key: "type" | "measure" | "property"; readonly options: readonly string[] }>
> = {
  event: { key: "type", options: eventTypes },
  toll: { key: "measure", options: measures },
  state: { key: "property", options: properties },
};

export interface NewClaimProps {
  readonly article: string;
  readonly text: string;
  readonly who: string;
  /** Words that were selected before: the first quote. */
  readonly quote: Stretch | null;
  readonly added: (claim: string) => void;
  readonly cancel: () => void;
}

interface Draft {
  readonly kind: Kind;
  readonly what: string;
  readonly status: string;
  readonly parts: Parts;
  readonly why: string;
}

const bodyOf = ({ kind, what, status, parts, why }: Draft, { article, who }: NewClaimProps) => {
  const roles = rolesOf[kind].map(({ name, isSeveral }) => {
    const value = parts[name] ?? [];
    return [name, isSeveral ? value : (value[0] ?? null)] as const;
  });
  const about = { kind, [whats[kind].key]: what, ...(kind === "event" ? { status } : {}) };
  return { ...about, article, who, why: why.trim(), ...Object.fromEntries(roles) };
};

const Choice = ({
  label,
  value,
  options,
  change,
}: {
  label: string;
  value: string;
  options: readonly string[];
  change: (value: string) => void;
}) => (
  <label>
    {label}{" "}
    <select value={value} onChange={({ target }) => change(target.value)}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
);

const Heading = ({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) => {
  const { key, options } = whats[draft.kind];
  return (
    <div className="row">
      <fieldset className="kinds">
        <legend className="hidden">{words.newClaim.kind}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="new-claim-kind"
              checked={draft.kind === kind}
              onChange={() => change({ kind, what: whats[kind].options[0] ?? "" })}
            />{" "}
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <Choice label={words.correct[key]} value={draft.what} options={options} change={(what) => change({ what })} />
      {draft.kind === "event" ? (
        <Choice
          label={words.fields.status}
          value={draft.status}
          options={statuses}
          change={(status) => change({ status })}
        />
      ) : null}
    </div>
  );
};

/** The next part that still wants words, so that pointing them out one after another needs no click in between. */
const nextRole = (kind: Kind, parts: Parts, after: Role["name"]): Role["name"] => {
  const roles = rolesOf[kind];
  const at = roles.findIndex(({ name }) => name === after);
  return roles.slice(at + 1).find(({ name }) => !parts[name]?.length)?.name ?? after;
};

/** A claim that a person reads in the article: words are selected in the text, or typed, and given their part. */
export const NewClaim = (props: NewClaimProps) => {
  const { text, quote, added, cancel } = props;
  const [draft, setDraft] = useState<Draft>({
    kind: "event",
    what: "ASSAULT",
    status: "happened",
    parts: quote ? { quote: [quote] } : {},
    why: "",
  });
  const [active, setActive] = useState<Role["name"]>(quote ? "actors" : "quote");
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const roles = rolesOf[draft.kind];
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const setPart = (name: Role["name"], value: readonly Stretch[]) =>
    setDraft((before) => ({ ...before, parts: { ...before.parts, [name]: value } }));
  useSelectedWords(text, (selected) => {
    const role = roles.find(({ name }) => name === active);
    if (!role) return;
    const value = role.isSeveral ? [...(draft.parts[active] ?? []), selected] : [selected];
    setPart(active, value);
    if (!role.isSeveral) setActive(nextRole(draft.kind, { ...draft.parts, [active]: value }, active));
  });
  const lacking = roles.filter(({ name, isNeeded }) => isNeeded && !draft.parts[name]?.length);
  const submit = async () => {
    if (lacking.length) {
      setProblem(words.newClaim.lacking({ roles: lacking.map(({ name }) => words.newClaim.roles[name]).join(", ") }));
      return;
    }
    setBusy(true);
    try {
      added((await addClaim(bodyOf(draft, props))).claim.id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  };
  return (
    <form
      className="new-claim"
      aria-label={words.newClaim.title}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <h3>{words.newClaim.title}</h3>
      <p className="quiet">{words.newClaim.guide}</p>
      <Heading draft={draft} change={change} />
      {roles.map((role) => (
        <WordsField
          key={role.name}
          role={role}
          text={text}
          quote={draft.parts.quote?.[0] ?? null}
          value={draft.parts[role.name] ?? []}
          isActive={active === role.name}
          activate={() => setActive(role.name)}
          change={(value) => setPart(role.name, value)}
        />
      ))}
      <label>
        {words.queue.why}{" "}
        <input value={draft.why} maxLength={2000} onChange={({ target }) => change({ why: target.value })} />
      </label>
      {problem ? (
        <p className="error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="row">
        <button type="submit" className="main-action" disabled={busy}>
          {words.newClaim.add}
        </button>
        <button type="button" onClick={cancel}>
          {words.queue.cancel}
        </button>
      </div>
    </form>
  );
};
