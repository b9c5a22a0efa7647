import { type MouseEvent, useEffect, useRef, useState } from "react";
import { heldToken } from "../access/token.ts";
import {
  briefAddress,
  briefFormats,
  exportAddress,
  type FormatEntry,
  fetchFile,
  fetchFormats,
} from "../api/exports-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { ExportReport } from "./export-report.tsx";

const save = (file: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

interface FileLinkProps {
  readonly url: URL;
  /** Of the file. */
  readonly name: string;
  readonly label: string;
  readonly failed: (reason: string) => void;
}

/** A link that saves a file. Where a token is needed, which a link cannot show, the page fetches the file itself. */
const FileLink = ({ url, name, label, failed }: FileLinkProps) => {
  const fetched = (clicked: MouseEvent): void => {
    if (heldToken() === null) return;
    clicked.preventDefault();
    fetchFile(url).then(
      (file) => save(file, name),
      (error: unknown) => failed(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <a href={url.href} download={name} onClick={fetched}>
      {label}
    </a>
  );
};

interface EntryProps {
  readonly format: FormatEntry;
  readonly view: View;
  readonly failed: (reason: string) => void;
}

const Entry = ({ format, view, failed }: EntryProps) => {
  const [told, setTold] = useState(false);
  const { name, extension } = format;
  return (
    <li>
      <FileLink url={exportAddress(name, view)} name={`sitrep-${name}.${extension}`} label={name} failed={failed} />{" "}
      <span className="quiet">{format.about}</span>{" "}
      <button
        type="button"
        aria-expanded={told}
        aria-label={words.exports.reportOf({ format: format.name })}
        onClick={() => setTold(!told)}
      >
        {words.exports.report}
      </button>
      {told ? <ExportReport format={format.name} view={view} /> : null}
    </li>
  );
};

/** The report that a person reads, in the formats that people work with. */
const Briefs = ({ view, failed }: { view: View; failed: (reason: string) => void }) => (
  <section className="briefs" aria-label={words.exports.brief}>
    <h3>{words.exports.brief}</h3>
    <p className="quiet">{words.exports.aboutBrief}</p>
    <p className="row">
      {briefFormats.map((format) => (
        <FileLink
          key={format}
          url={briefAddress(format, view)}
          name={`situation-report.${format}`}
          label={words.exports.briefFormats[format]}
          failed={failed}
        />
      ))}
    </p>
  </section>
);

const Formats = ({ view }: { view: View }) => {
  const formats = useLoaded("formats", fetchFormats);
  const [reason, setReason] = useState<string | null>(null);
  if (formats.state === "loading") return <p className="hint">{words.loading}</p>;
  const problem = formats.state === "failed" ? formats.reason : reason;
  return (
    <>
      {problem === null ? null : (
        <p className="error" role="alert">
          {words.exports.failed({ reason: problem })}
        </p>
      )}
      <Briefs view={view} failed={setReason} />
      <h3>{words.exports.data}</h3>
      <p className="quiet">{words.exports.whole}</p>
      <ul>
        {formats.state === "ready"
          ? formats.value.map((format) => <Entry key={format.name} format={format} view={view} failed={setReason} />)
          : null}
      </ul>
    </>
  );
};

/** A button with the formats in which the present selection can be saved. Escape closes it. */
export const ExportMenu = ({ view }: { view: View }) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = ({ key }: KeyboardEvent): void => {
      if (key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [open]);
  return (
    <div className="export-menu">
      <button ref={button} type="button" aria-expanded={open} aria-controls="exports" onClick={() => setOpen(!open)}>
        {words.exports.title}
      </button>
      <section id="exports" aria-label={words.exports.title} hidden={!open}>
        {open ? <Formats view={view} /> : null}
      </section>
    </div>
  );
};
