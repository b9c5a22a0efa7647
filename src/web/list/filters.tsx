import { words } from "../text/words.ts";
import { eventTypes } from "../types.ts";
import type { View } from "../view-state.ts";

/** Dates, type and words. What is typed stands in the URL at once. */
export const Filters = ({
  view,
  change,
}: {
  view: View;
  change: (part: Partial<View>, how?: "push" | "replace") => void;
}) => (
  <search>
    <form className="filters" onSubmit={(submitted) => submitted.preventDefault()}>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={view.text ?? ""}
        onChange={({ target }) => change({ text: target.value }, "replace")}
      />
      <label>
        {words.from}{" "}
        <input
          type="date"
          value={view.from ?? ""}
          onChange={({ target }) => change({ from: target.value }, "replace")}
        />
      </label>
      <label>
        {words.to}{" "}
        <input type="date" value={view.to ?? ""} onChange={({ target }) => change({ to: target.value }, "replace")} />
      </label>
      <label>
        {words.type}{" "}
        <select value={view.type ?? ""} onChange={({ target }) => change({ type: target.value }, "replace")}>
          <option value="">{words.allTypes}</option>
          {eventTypes.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => change({ text: "", from: "", to: "", type: "" })}>
        {words.clear}
      </button>
    </form>
  </search>
);
