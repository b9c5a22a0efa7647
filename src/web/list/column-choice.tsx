import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { widths } from "./columns.ts";
import { readColumns, writeColumns } from "./table-state.ts";

interface ColumnChoiceProps {
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
}

const names: Readonly<Record<string, string>> = words.table.columns;

/** Which columns the table shows. At least one stays. */
export const ColumnChoice = ({ view, change }: ColumnChoiceProps) => {
  const shown = readColumns(view);
  const toggle = (id: string): void => {
    const next = Object.keys(widths).filter((known) => (known === id ? !shown.includes(known) : shown.includes(known)));
    if (next.length) change({ cols: writeColumns(next) }, "replace");
  };
  return (
    <details className="column-choice">
      <summary>{words.table.choose}</summary>
      <ul>
        {Object.keys(widths).map((id) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} /> {names[id]}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
