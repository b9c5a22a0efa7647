import { useState } from "react";
import type { PageProps } from "../pages.ts";
import { words } from "../text/words.ts";
import { AlertList } from "./alert-list.tsx";
import { RuleForm } from "./rule-form.tsx";
import { RuleList } from "./rule-list.tsx";

/** What the rules found, the rules, and a new one. */
export const AlertsPage = ({ change }: PageProps) => {
  const [times, setTimes] = useState(0);
  const changed = () => setTimes((before) => before + 1);
  return (
    <main id="content" className="page alerts">
      <h2 className="page-title">{words.alerts.title}</h2>
      <p className="guide">{words.alerts.guide}</p>
      <section aria-labelledby="alerts-found">
        <h2 id="alerts-found">{words.alerts.found}</h2>
        <AlertList change={change} />
      </section>
      <section aria-labelledby="alert-rules">
        <h2 id="alert-rules">{words.alerts.rules}</h2>
        <RuleList times={times} changed={changed} />
        <h3>{words.alerts.newRule}</h3>
        <RuleForm saved={changed} change={change} />
      </section>
    </main>
  );
};
