import { useState } from "react";
import { words } from "../text/words.ts";

/** A longer text would hold up the browser in a field; it is kept beside it, and sent all the same. */
const longestShown = 200_000;

export interface ReportFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly rows: number;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Called for Ctrl Enter. */
  readonly submit: () => void;
}

const LongText = ({ text, setText }: Pick<ReportFieldProps, "text" | "setText">) => (
  <p className="long-text">
    <span>{words.add.long({ count: text.length })}</span>{" "}
    <span className="quiet" dir="auto">
      {text.slice(0, 120)} …
    </span>{" "}
    <button type="button" onClick={() => setText("")}>
      {words.add.discard}
    </button>
  </p>
);

/** Where a report is pasted or typed. A text of any length can be pasted: one too long for a field is only named. */
export const ReportField = ({ label, placeholder, rows, text, setText, submit }: ReportFieldProps) => {
  const [before, setBefore] = useState("");
  const isLong = text.length > longestShown;
  return (
    <>
      <label>
        {label}
        <textarea
          rows={rows}
          dir="auto"
          value={isLong ? before : text}
          readOnly={isLong}
          placeholder={placeholder}
          onChange={({ target }) => setText(target.value)}
          onPaste={(pasted) => {
            const given = pasted.clipboardData.getData("text/plain");
            if (given.length <= longestShown) return;
            pasted.preventDefault();
            setBefore(isLong ? before : text);
            setText(given);
          }}
          onKeyDown={(pressed) => {
            if (pressed.key === "Enter" && (pressed.ctrlKey || pressed.metaKey)) submit();
          }}
        />
      </label>
      {isLong ? <LongText text={text} setText={() => setText(before)} /> : null}
    </>
  );
};
