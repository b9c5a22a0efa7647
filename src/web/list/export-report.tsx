import { fetchExportReport } from "../api/exports-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";

/** What a format would hold of the selection, and what it cannot say, counted by its rules. */
export const ExportReport = ({ format, view }: { format: string; view: View }) => {
  const report = useLoaded(JSON.stringify([format, view]), (signal) => fetchExportReport(format, view, signal));
  if (report.state === "loading") return <p className="hint">{words.loading}</p>;
  if (report.state === "failed")
    return (
      <p className="error" role="alert">
        {words.exports.failed({ reason: report.reason })}
      </p>
    );
  const { read, written, dropped } = report.value;
  return (
    <div className="export-report">
      <p>{words.exports.counts({ read, written })}</p>
      <ul>
        {dropped.map(({ rule, reason, count }) => (
          <li key={rule}>{words.exports.left({ count, reason })}</li>
        ))}
      </ul>
    </div>
  );
};
