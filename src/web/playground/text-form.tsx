import { useState } from "react";
import { ReportField } from "../add/report-field.tsx";
import { words } from "../text/words.ts";
import { example } from "./example.ts";

export interface TextFormProps {
  readonly busy: boolean;
  readonly read: (text: string, published: string | null) => void;
}

/** Paste a text, say when it was published, read it. */
export const TextForm = ({ busy, read }: TextFormProps) => {
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const submit = () => {
    if (text.trim()) read(text, published || null);
  };
  return (
    <form
      className="text-form"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <ReportField
        label={words.playground.text}
        placeholder={words.playground.placeholder}
        rows={9}
        text={text}
        setText={setText}
        submit={submit}
      />
      <div className="row">
        <label>
          {words.playground.published}{" "}
          <input type="date" value={published} onChange={({ target }) => setPublished(target.value)} />
        </label>
        <button type="submit" className="main-action" disabled={busy || !text.trim()}>
          {words.playground.read} <kbd>Ctrl Enter</kbd>
        </button>
        <button
          type="button"
          onClick={() => {
            setText(example.text);
            setPublished(example.published);
            read(example.text, example.published);
          }}
        >
          {words.playground.tryExample}
        </button>
      </div>
    </form>
  );
};
