import { useId, useState } from "react";
import { words } from "../text/words.ts";
import { type Correctable, readTyped } from "./corrections.ts";
import type { Decision } from "./decisions.ts";

export interface FieldEditorProps {
  /** The fields that are corrected together. */
  readonly fields: readonly Correctable[];
  readonly save: (corrections: readonly Decision[], why: string) => void;
  readonly cancel: () => void;
}

type Typed = Readonly<Record<string, string>>;

/** An exact count has its bounds at the same number, so they follow it. */
const typeInto = (typed: Typed, path: string, value: string): Typed => {
  const prefix = path.replace(/best$/, "");
  const [min, max] = [`${prefix}min`, `${prefix}max`];
  const wasExact = path.endsWith("best") && typed[min] === typed[path] && typed[max] === typed[path];
  return { ...typed, [path]: value, ...(wasExact ? { [min]: value, [max]: value } : {}) };
};

const Input = ({
  id,
  field,
  typed,
  first,
  change,
}: {
  id: string;
  field: Correctable;
  typed: string;
  first: boolean;
  change: (value: string) => void;
}) => {
  const { control } = field;
  const focus = (node: HTMLElement | null) => {
    if (first && node && !node.closest("form")?.contains(document.activeElement)) node.focus();
  };
  if (control.kind === "choice")
    return (
      <select id={id} ref={focus} value={typed} onChange={({ target }) => change(target.value)}>
        {control.options.includes(typed) ? null : <option>{typed}</option>}
        {control.options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  const type = control.kind === "text" ? "text" : control.kind === "number" ? "number" : "date";
  return (
    <input
      id={id}
      ref={focus}
      type={type}
      min={control.kind === "number" ? 0 : undefined}
      maxLength={500}
      value={typed}
      onChange={({ target }) => change(target.value)}
    />
  );
};

/** Corrects fields of a claim in place. Enter saves, Escape leaves all as it was. */
export const FieldEditor = ({ fields, save, cancel }: FieldEditorProps) => {
  const [typed, setTyped] = useState<Typed>(() => Object.fromEntries(fields.map(({ path, value }) => [path, value])));
  const id = useId();
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState("");
  const submit = () => {
    const changed = fields.filter(({ path, value }) => typed[path] !== value);
    const read = changed.map(({ path, control }) => ({ path, read: readTyped(control, typed[path] ?? "") }));
    if (!changed.length) return cancel();
    if (read.some((each) => each.read === null)) return setProblem(words.correct.notAValue);
    save(
      read.map((each) => ({ action: "correct", field: each.path, value: each.read?.value ?? null })),
      why.trim(),
    );
  };
  return (
    <form
      className="field-editor"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
      onKeyDown={(pressed) => {
        if (pressed.key !== "Escape") return;
        pressed.stopPropagation();
        cancel();
      }}
    >
      {fields.map((field, at) => (
        <div key={field.path} className="row">
          <label htmlFor={`${id}-${at}`}>{field.label}</label>
          <Input
            id={`${id}-${at}`}
            field={field}
            typed={typed[field.path] ?? ""}
            first={at === 0}
            change={(value) => setTyped((before) => typeInto(before, field.path, value))}
          />
        </div>
      ))}
      <label>
        {words.queue.why} <input value={why} maxLength={2000} onChange={({ target }) => setWhy(target.value)} />
      </label>
      {problem ? (
        <p className="error" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="row">
        <button type="submit" className="main-action">
          {words.queue.save}
        </button>
        <button type="button" onClick={cancel}>
          {words.queue.cancel}
        </button>
      </div>
    </form>
  );
};
