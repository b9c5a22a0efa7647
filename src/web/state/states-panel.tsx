import type { Property } from "../../core/plover.ts";
import type { StateEntry, StateLine, Voice } from "../../core/record/picture.ts";
import { fetchStates } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { shownValue } from "../article/claim-fields.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";

type Open = (article: string, claim: string) => void;

const VoiceLink = ({ voice, open }: { voice: Voice; open: Open }) => (
  <button type="button" className="voice" onClick={() => open(voice.article, voice.claim)} title={voice.quote}>
    {voice.claimant ?? voice.publisher ?? "?"}
    {voice.published ? `, ${showDate(voice.published)}` : ""}
  </button>
);

const Entry = ({ line, entry, open }: { line: StateLine; entry: StateEntry; open: Open }) => {
  const who = line.property === "office" ? (line.subject?.name ?? "") : "";
  return (
    <li>
      <b dir="auto">{who && line.entries.length === 1 ? who : shownValue(entry.value)}</b>{" "}
      <span className="quiet">
        {entry.from ? `${words.since} ${showDate(entry.from)}` : ""}{" "}
        {entry.to ? `${words.until} ${showDate(entry.to)}` : ""}
      </span>
      {entry.disputed ? <span className="disputed"> {words.disputed}</span> : null}
      <span className="voices">
        {entry.voices.map((voice) => (
          <VoiceLink key={voice.claim} voice={voice} open={open} />
        ))}
      </span>
    </li>
  );
};

const Line = ({ line, open }: { line: StateLine; open: Open }) => (
  <section className="state-line">
    <h4 dir="auto">{line.about}</h4>
    <ol>
      {line.entries.map((entry) => (
        <Entry key={entry.voices[0]?.claim} line={line} entry={entry} open={open} />
      ))}
    </ol>
    {line.sum && line.sum.terms.length > 1 ? (
      <p className="quiet">
        {words.sum}: {line.sum.formula}
      </p>
    ) : null}
  </section>
);

/** Offices, forces, recognition and the rest as time lines, each value with the reports that give it. */
export const StatesPanel = ({ text, open }: { text: string | undefined; open: Open }) => {
  const states = useLoaded(`states ${text ?? ""}`, (signal) => fetchStates({ text }, signal));
  if (states.state === "loading") return <p className="hint">{words.loading}</p>;
  if (states.state === "failed")
    return (
      <p className="error" role="alert">
        {states.reason}
      </p>
    );
  if (!states.value.length) return <p className="hint">{words.noStates}</p>;
  const groups = new Map<Property, StateLine[]>();
  for (const line of states.value) groups.set(line.property, [...(groups.get(line.property) ?? []), line]);
  return (
    <div className="states">
      <h2>{words.states}</h2>
      {[...groups].map(([property, lines]) => (
        <section key={property}>
          <h3>{words.propertyNames[property]}</h3>
          {lines.map((line) => (
            <Line key={line.id} line={line} open={open} />
          ))}
        </section>
      ))}
    </div>
  );
};
