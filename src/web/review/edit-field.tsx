import { useState } from "react";
import type { Claim } from "../../core/contract/claim.ts";
import { words } from "../text/words.ts";

/** Fields that a reviewer corrects by hand, by the path that the record knows. Numbers are read as numbers, "" as unknown. */
const fieldsOf: Readonly<Record<Claim["kind"], readonly string[]>> = {
  event: ["type", "mode", "status", "place.name", "time.from", "time.to"],
  toll: ["measure", "min", "best", "max", "side.name", "asOf"],
  state: ["property", "value", "subject.name", "object.name", "asOf"],
};

const numeric = new Set(["min", "best", "max"]);

const readValue = (field: string, text: string): string | number | null => {
  if (text.trim() === "") return null;
  return numeric.has(field) && /^\d{1,12}$/.test(text.trim()) ? Number(text) : text.trim();
};

export interface EditFieldProps {
  readonly claim: Claim;
  readonly save: (field: string, value: string | number | null) => void;
  readonly cancel: () => void;
}

/** Correct one field of a claim. */
export const EditField = ({ claim, save, cancel }: EditFieldProps) => {
  const [field, setField] = useState(fieldsOf[claim.kind][0] ?? "");
  const [text, setText] = useState("");
  return (
    <form
      className="edit"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save(field, readValue(field, text));
      }}
    >
      <label>
        {words.queue.editField}{" "}
        <select value={field} onChange={({ target }) => setField(target.value)}>
          {fieldsOf[claim.kind].map((path) => (
            <option key={path}>{path}</option>
          ))}
        </select>
      </label>
      <label>
        {words.queue.editValue} <input value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit">{words.queue.save}</button>
      <button type="button" onClick={cancel}>
        {words.queue.cancel}
      </button>
    </form>
  );
};
