import { useState } from "react";
import type { TextAbout } from "../api/add-client.ts";
import { words } from "../text/words.ts";
import { ReportField } from "./report-field.tsx";

export interface AddFormProps {
  readonly giveText: (text: string, about: TextAbout) => void;
  readonly giveUrl: (url: string, published: string | null) => void;
  readonly giveFiles: (files: readonly File[], published: string | null) => void;
}

/** Also one that is not fetched from, as ftp:, so that the server says so, and nobody adds it as a text. */
const isAddress = (text: string): boolean =>
  text.length < 4000 && /^(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.)\S{3,}$/i.test(text.trim());

/** One field for a text or an address, with what is known of it, and a way to choose files. */
export const AddForm = ({ giveText, giveUrl, giveFiles }: AddFormProps) => {
  const [text, setText] = useState("");
  const [title, setTitle] = useState("");
  const [publisher, setPublisher] = useState("");
  const [published, setPublished] = useState("");
  const address = isAddress(text);
  const submit = () => {
    if (!text.trim()) return;
    if (address) giveUrl(text.trim(), published || null);
    else giveText(text, { title: title.trim(), publisher: publisher.trim(), published: published || null });
    setText("");
    setTitle("");
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
        label={words.add.text}
        placeholder={words.add.placeholder}
        rows={8}
        text={text}
        setText={setText}
        submit={submit}
      />
      <div className="row">
        {address ? null : (
          <>
            <label>
              {words.add.title}{" "}
              <input value={title} maxLength={2000} onChange={({ target }) => setTitle(target.value)} />
            </label>
            <label>
              {words.add.publisher}{" "}
              <input value={publisher} maxLength={500} onChange={({ target }) => setPublisher(target.value)} />
            </label>
          </>
        )}
        <label>
          {words.add.published}{" "}
          <input type="date" value={published} onChange={({ target }) => setPublished(target.value)} />
        </label>
      </div>
      <div className="row">
        <button type="submit" className="main-action" disabled={!text.trim()}>
          {address ? words.add.fetch : words.add.add} <kbd>Ctrl Enter</kbd>
        </button>
        <label className="file">
          {words.add.files}{" "}
          <input
            type="file"
            multiple
            onChange={({ target }) => {
              giveFiles([...(target.files ?? [])], published || null);
              target.value = "";
            }}
          />
        </label>
      </div>
    </form>
  );
};
