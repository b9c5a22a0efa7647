import { useEffect, useRef } from "react";
import { readSettings } from "../settings/settings.ts";
import { type Command, commandOf } from "./review-keys.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Space and Enter on a button press the button, as everywhere. */
const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
  (key === " " || key === "Enter") && target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(target.tagName);

/** Runs the command of a key; keys pressed while typing, in a dialog, or with Ctrl or Alt, belong to the browser. */
export const useCommandKeys = (run: (command: Command) => void): void => {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.defaultPrevented) return;
      if (isTyping(pressed.target) || pressesButton(pressed) || document.querySelector("dialog[open]")) return;
      const command = commandOf(pressed.key, readSettings().keys);
      if (!command) return;
      pressed.preventDefault();
      latest.current(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
};
