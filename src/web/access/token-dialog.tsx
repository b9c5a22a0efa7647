import { useEffect, useRef, useState } from "react";
import { words } from "../text/words.ts";
import { giveToken, useAsking } from "./token.ts";

/** Asks for a token where the server wants one. It cannot be closed: without a token there is nothing to show. */
export const TokenDialog = () => {
  const asking = useAsking();
  const [text, setText] = useState("");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (asking) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asking]);
  return (
    <dialog
      ref={dialog}
      className="settings token"
      aria-labelledby="token-title"
      onCancel={(event) => event.preventDefault()}
    >
      {asking ? (
        <form
          onSubmit={(submitted) => {
            submitted.preventDefault();
            giveToken(text);
            setText("");
          }}
        >
          <h2 id="token-title">{words.access.title}</h2>
          <p>{words.access.why}</p>
          {asking === "refused" ? (
            <p className="error" role="alert">
              {words.access.refused}
            </p>
          ) : null}
          <label>
            {words.access.token}{" "}
            <input
              type="password"
              autoComplete="off"
              required
              maxLength={200}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
          <p className="quiet note">{words.access.kept}</p>
          <button type="submit" className="main-action">
            {words.access.send}
          </button>
        </form>
      ) : null}
    </dialog>
  );
};
