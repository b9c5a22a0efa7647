import type { Correctable } from "./corrections.ts";

export interface FieldInputProps {
  readonly id: string;
  readonly field: Correctable;
  readonly typed: string;
  /** True where it takes the focus when it appears. */
  readonly first: boolean;
  readonly change: (value: string) => void;
}

/** The control that a field is corrected with: a list of values, a number, a day or a text. */
export const FieldInput = ({ id, field, typed, first, change }: FieldInputProps) => {
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
