import { useState } from "react";
import { problemOf } from "../api/problem-of.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { showInstant } from "../text/dates.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { fetchAlerts, markRead } from "./alerts-client.ts";
import { FindingText } from "./finding-text.tsx";
import { tellUnread } from "./use-unread.ts";

const shown = 100;

/** What the rules found, the newest first. */
export const AlertList = ({ change }: { change: (part: Partial<View>) => void }) => {
  const [times, setTimes] = useState(0);
  const [problem, setProblem] = useState("");
  const alerts = useLoaded(`alerts ${times}`, (signal) => fetchAlerts(shown, signal));
  if (alerts.state === "loading") return <p className="hint">{words.loading}</p>;
  if (alerts.state === "failed") return <p role="alert">{alerts.reason}</p>;
  const { items, unread } = alerts.value;
  const [newest] = items;
  const readAll = () =>
    markRead(newest?.seq ?? 0).then(
      (answer) => {
        tellUnread(answer.unread);
        setTimes((before) => before + 1);
      },
      (error: unknown) => setProblem(problemOf(error)),
    );
  return (
    <>
      <p>
        <a href="api/alerts/feed">{words.alerts.feed}</a>{" "}
        {unread > 0 ? (
          <button type="button" onClick={readAll}>
            {words.alerts.read}
          </button>
        ) : null}
      </p>
      <p role="status">{problem}</p>
      {items.length === 0 ? <p className="hint">{words.alerts.none}</p> : null}
      <ol className="alert-list">
        {items.map((alert) => (
          <li key={alert.id}>
            <h3>
              <span dir="auto">{alert.about}</span>{" "}
              {alert.read ? null : <span className="unread-mark">{words.alerts.unread}</span>}
            </h3>
            <p className="quiet">
              <span dir="auto">{alert.ruleName}</span>, {showInstant(alert.at)}
            </p>
            <FindingText found={alert} change={change} />
          </li>
        ))}
      </ol>
    </>
  );
};
