import { useState } from "react";
import { problemOf } from "../api/problem-of.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import { fetchViews } from "../views/views-client.ts";
import { fetchRules, removeRule, type ShownRule } from "./alerts-client.ts";

const aboutRule = ({ when, view, digest, quiet, to }: ShownRule, views: ReadonlyMap<string, string>): string =>
  [
    words.alerts.watches({
      view: views.get(view) ?? view,
      when:
        when.kind === "toll"
          ? `${words.alerts.kinds.toll} ≥ ${when.atLeast} ${when.measure ?? ""}`.trim()
          : words.alerts.kinds[when.kind],
    }),
    words.alerts.digests[digest],
    ...(quiet ? [words.alerts.quiet(quiet)] : []),
    ...(to.length > 0 ? [words.alerts.sends({ targets: to.map(({ shown }) => shown).join(", ") })] : []),
  ].join("; ");

/** The rules in force. */
export const RuleList = ({ times, changed }: { times: number; changed: () => void }) => {
  const [problem, setProblem] = useState("");
  const rules = useLoaded(`rules ${times}`, fetchRules);
  const views = useLoaded(`views ${times}`, fetchViews);
  if (rules.state === "loading" || views.state === "loading") return <p className="hint">{words.loading}</p>;
  if (rules.state === "failed") return <p role="alert">{rules.reason}</p>;
  const names = new Map((views.state === "ready" ? views.value : []).map(({ id, name }) => [id, name]));
  const remove = (id: string) => removeRule(id).then(changed, (error: unknown) => setProblem(problemOf(error)));
  return (
    <>
      {rules.value.length === 0 ? <p className="hint">{words.alerts.noRules}</p> : null}
      <ul className="rule-list">
        {rules.value.map((rule) => (
          <li key={rule.id}>
            <strong dir="auto">{rule.name}</strong> <span dir="auto">{aboutRule(rule, names)}</span>{" "}
            <button type="button" onClick={() => remove(rule.id)} aria-label={words.alerts.remove({ name: rule.name })}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{problem}</p>
    </>
  );
};
