import { useState } from "react";
import { words } from "../text/words.ts";
import { eventTypes } from "../types.ts";
import type { View } from "../view-state.ts";

const statuses = ["happened", "denied", "threatened", "planned", "background"] as const;

/** Every filter at its widest. The camera and what is open stay. */
export const unfiltered = {
  text: undefined,
  from: undefined,
  to: undefined,
  type: undefined,
  status: undefined,
  actor: undefined,
  recipient: undefined,
  place: undefined,
  box: undefined,
  country: undefined,
  precision: undefined,
  review: undefined,
  minScore: undefined,
} as const;

const TypeField = ({ view, change }: FiltersProps) => (
  <label>
    {words.type}{" "}
    <select value={view.type ?? ""} onChange={({ target }) => change({ type: target.value }, "replace")}>
      <option value="">{words.allTypes}</option>
      {view.type?.includes(",") ? (
        <option value={view.type}>{words.picture.severalTypes({ count: view.type.split(",").length })}</option>
      ) : null}
      {eventTypes.map((type) => (
        <option key={type}>{type}</option>
      ))}
    </select>
  </label>
);

interface FiltersProps {
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
}

const Fields = ({ view, change }: FiltersProps) => (
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
      <input type="date" value={view.from ?? ""} onChange={({ target }) => change({ from: target.value }, "replace")} />
    </label>
    <label>
      {words.to}{" "}
      <input type="date" value={view.to ?? ""} onChange={({ target }) => change({ to: target.value }, "replace")} />
    </label>
    <TypeField view={view} change={change} />
    <label>
      {words.picture.status}{" "}
      <select value={view.status ?? ""} onChange={({ target }) => change({ status: target.value }, "replace")}>
        <option value="">{words.picture.anyStatus}</option>
        {statuses.map((status) => (
          <option key={status}>{status}</option>
        ))}
      </select>
    </label>
    {Object.keys(unfiltered).some((key) => key in view) ? (
      <button type="button" onClick={() => change(unfiltered)}>
        {words.clear}
      </button>
    ) : null}
  </form>
);

/** Dates, type, status and words. What is typed stands in the URL at once. On a phone they are folded away until asked for. */
export const Filters = (props: FiltersProps) => {
  const [open, setOpen] = useState(false);
  return (
    <search className={open ? "open" : undefined}>
      <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.picture.filters}
      </button>
      <Fields {...props} />
    </search>
  );
};
