import { useId, useState } from "react";
import type { NamedPlace } from "../api/place-client.ts";
import { words } from "../text/words.ts";
import { type Control, type Correctable, readTyped } from "./corrections.ts";
import type { Decision } from "./decisions.ts";
import { FieldInput } from "./field-input.tsx";
import { PlaceInput } from "./place-input.tsx";

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

/** The place that was picked, or one of that name of which nothing else is known. */
const readField = (control: Control, typed: string, place: NamedPlace | null) => {
  if (control.kind !== "place" || typed.trim() === "") return readTyped(control, typed);
  const { population: _, ...known } = place ?? { ...nowhere, name: typed.trim(), population: 0 };
  return { value: known };
};
const nowhere = { country: null, lat: null, lon: null, precision: "town" } as const;

/** Corrects fields of a claim in place. Enter saves, Escape leaves all as it was. */
export const FieldEditor = ({ fields, save, cancel }: FieldEditorProps) => {
  const [typed, setTyped] = useState<Typed>(() => Object.fromEntries(fields.map(({ path, value }) => [path, value])));
  const [place, setPlace] = useState<NamedPlace | null>(null);
  const id = useId();
  const [why, setWhy] = useState("");
  const [problem, setProblem] = useState("");
  const submit = () => {
    const changed = fields.filter(
      ({ path, value, control }) => typed[path] !== value || (control.kind === "place" && place),
    );
    const read = changed.map(({ path, control }) => ({ path, read: readField(control, typed[path] ?? "", place) }));
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
          {field.control.kind === "place" ? (
            <PlaceInput
              id={`${id}-${at}`}
              field={field}
              typed={typed[field.path] ?? ""}
              first={at === 0}
              picked={place}
              change={(value, named) => {
                setTyped((before) => typeInto(before, field.path, value));
                setPlace(named);
              }}
            />
          ) : (
            <FieldInput
              id={`${id}-${at}`}
              field={field}
              typed={typed[field.path] ?? ""}
              first={at === 0}
              change={(value) => setTyped((before) => typeInto(before, field.path, value))}
            />
          )}
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
