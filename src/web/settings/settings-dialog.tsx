import { useRef, useState } from "react";
import { useReviewer } from "../access/use-reviewer.ts";
import { type CommandName, commandNames, giveKey, keyOf } from "../review/review-keys.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import { changeSettings, dateStyles, useSettings } from "./settings.ts";

/** Keys that move about in the page or close the dialog are nobody's to take. */
const kept = new Set(["Tab", "Escape", "Enter", "Shift", "Control", "Alt", "Meta"]);

const KeyButton = ({ name }: { name: CommandName }) => {
  const { keys } = useSettings();
  const [waiting, setWaiting] = useState(false);
  return (
    <button
      type="button"
      className="key"
      aria-label={words.settings.changeKey({ command: words.queue.commands[name], key: keyOf(name, keys) || "-" })}
      onClick={() => setWaiting(true)}
      onBlur={() => setWaiting(false)}
      onKeyDown={(pressed) => {
        if (!waiting || kept.has(pressed.key)) return;
        pressed.preventDefault();
        changeSettings({ keys: giveKey(keys, name, pressed.key) });
        setWaiting(false);
      }}
    >
      {waiting ? words.settings.pressKey : <kbd>{keyOf(name, keys) || "–"}</kbd>}
    </button>
  );
};

const DateStyles = () => {
  const { dates } = useSettings();
  return (
    <fieldset>
      <legend>{words.settings.dates}</legend>
      {dateStyles.map((style) => (
        <label key={style}>
          <input
            type="radio"
            name="dates"
            checked={dates === style}
            onChange={() => changeSettings({ dates: style })}
          />{" "}
          {showDate("2023-05-29", style)}
        </label>
      ))}
      <p className="quiet note">{words.settings.zone}</p>
    </fieldset>
  );
};

const Keys = () => (
  <fieldset>
    <legend>{words.settings.keys}</legend>
    <dl className="keys">
      {commandNames.map((name) => (
        <div key={name}>
          <dt>{words.queue.commands[name]}</dt>
          <dd>
            <KeyButton name={name} />
          </dd>
        </div>
      ))}
    </dl>
    <button type="button" onClick={() => changeSettings({ keys: {} })}>
      {words.settings.resetKeys}
    </button>
  </fieldset>
);

const Name = () => {
  const { name, isGiven } = useReviewer();
  return isGiven ? (
    <p>{words.settings.nameOfToken({ name })}</p>
  ) : (
    <label>
      {words.queue.who}{" "}
      <input
        maxLength={200}
        value={name}
        onChange={({ target }) => changeSettings({ reviewer: target.value.trimStart() })}
      />
    </label>
  );
};

/** The button of the settings, and their dialog. They are kept in this browser alone. */
export const SettingsDialog = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="settings-button" onClick={() => dialog.current?.showModal()}>
        {words.settings.title}
      </button>
      <dialog ref={dialog} aria-label={words.settings.title} className="settings">
        <h2>{words.settings.title}</h2>
        <p className="quiet">{words.settings.local}</p>
        <Name />
        <DateStyles />
        <Keys />
        <button type="button" className="main-action" onClick={() => dialog.current?.close()}>
          {words.settings.done}
        </button>
      </dialog>
    </>
  );
};
