import { type MouseEvent, useEffect, useRef, useState } from "react";
import { heldToken } from "../access/token.ts";
import { exportAddress, type FormatEntry, fetchFile, fetchFormats } from "../api/exports-client.ts";
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

interface EntryProps {
  readonly format: FormatEntry;
  readonly view: View;
  readonly failed: (reason: string) => void;
}

const Entry = ({ format, view, failed }: EntryProps) => {
  const [told, setTold] = useState(false);
  const url = exportAddress(format.name, view);
  const name = `sitrep-${format.name}.${format.extension}`;
  const fetched = (clicked: MouseEvent): void => {
    if (heldToken() === null) return;
    clicked.preventDefault();
    fetchFile(url).then(
      (file) => save(file, name),
      (error: unknown) => failed(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <li>
      <a href={url.href} download={name} onClick={fetched}>
        {format.name}
      </a>{" "}
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

const Formats = ({ view }: { view: View }) => {
  const formats = useLoaded("formats", fetchFormats);
  const [reason, setReason] = useState<string | null>(null);
  if (formats.state === "loading") return <p className="hint">{words.loading}</p>;
  const problem = formats.state === "failed" ? formats.reason : reason;
  return (
    <>
      <p className="quiet">{words.exports.whole}</p>
      {problem === null ? null : (
        <p className="error" role="alert">
          {words.exports.failed({ reason: problem })}
        </p>
      )}
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
