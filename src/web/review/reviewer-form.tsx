import { useState } from "react";
import { changeSettings } from "../settings/settings.ts";
import { words } from "../text/words.ts";

/** Asks for the reviewer's name, since every decision says whose it is. It is kept in this browser. */
export const ReviewerForm = () => {
  const [name, setName] = useState("");
  return (
    <form
      className="reviewer"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim()) changeSettings({ reviewer: name.trim() });
      }}
    >
      <label>
        {words.queue.who}{" "}
        <input required maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <button type="submit" className="main-action">
        {words.queue.start}
      </button>
    </form>
  );
};
