import { useId, useState } from "react";
import { SourceText } from "../text/source-text.tsx";
import { words } from "../text/words.ts";
import type { Role } from "./claim-roles.ts";
import { findWords, type Stretch } from "./selected-words.ts";

export interface WordsFieldProps {
  readonly role: Role;
  readonly text: string;
  readonly quote: Stretch | null;
  readonly value: readonly Stretch[];
  /** True where words that are selected in the text go to. */
  readonly isActive: boolean;
  readonly activate: () => void;
  readonly change: (value: readonly Stretch[]) => void;
}

/** The words that play one part: selected in the text, or typed as they stand there. */
export const WordsField = ({ role, text, quote, value, isActive, activate, change }: WordsFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [missing, setMissing] = useState(false);
  const take = () => {
    const found = findWords(text, typed, role.name === "quote" ? null : quote);
    setMissing(found === null && typed.trim() !== "");
    if (!found) return;
    change(role.isSeveral ? [...value, found] : [found]);
    setTyped("");
  };
  return (
    <div className={isActive ? "words-field active" : "words-field"}>
      <label className="part" htmlFor={id}>
        {words.newClaim.roles[role.name]}
        {role.isNeeded ? " *" : ""}
      </label>
      {value.map((stretch) => (
        <span key={stretch.start} className="chip told" dir="auto">
          <SourceText text={text.slice(stretch.start, Math.min(stretch.end, stretch.start + 200))} />
          <button
            type="button"
            aria-label={words.newClaim.remove({ words: text.slice(stretch.start, stretch.end).slice(0, 60) })}
            onClick={() => change(value.filter((each) => each !== stretch))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        id={id}
        value={typed}
        placeholder={isActive ? words.newClaim.selectNow : ""}
        aria-invalid={missing}
        onFocus={activate}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={(pressed) => {
          if (pressed.key !== "Enter" || !typed.trim()) return;
          pressed.preventDefault();
          take();
        }}
      />
      {missing ? (
        <span className="error" role="alert">
          {words.newClaim.notThere}
        </span>
      ) : null}
    </div>
  );
};
