import type { Trace } from "../../core/trace.ts";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";

/** Why a claim was coded: the rules that fired, on what words, in the run that made it. */
export const Because = ({ text, trace }: { text: string; trace: readonly Trace[] }) => (
  <details className="because">
    <summary>{words.because.title({ count: trace.length })}</summary>
    <ol>
      {trace.map((entry) => (
        <li key={`${entry.rule} ${entry.start} ${entry.end} ${entry.action} ${entry.reason}`}>
          {entry.reason}
          {entry.end > entry.start ? (
            <q className="told" dir="auto">
              <SourceText text={text.slice(entry.start, Math.min(entry.end, entry.start + 300))} />
            </q>
          ) : null}
          <code>{entry.rule}</code>
        </li>
      ))}
    </ol>
  </details>
);
