import { useDeferredValue } from "react";
import type { Property } from "../../core/plover.ts";
import type { StateLine } from "../../core/record/picture.ts";
import { fetchStates } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { type Axis, axisOf, type Bar, barsOf, ticksOf } from "./state-bars.ts";

type Open = (article: string, claim: string) => void;

const spanOf = ({ entry }: Bar): string =>
  [
    entry.from ? `${words.since} ${showDate(entry.from)}` : "",
    entry.to ? `${words.until} ${showDate(entry.to)}` : words.timelines.noEnd,
  ]
    .filter(Boolean)
    .join(", ");

const BarButton = ({ bar, line, open }: { bar: Bar; line: StateLine; open: Open }) => {
  const [voice] = bar.entry.voices;
  const told = `${line.about}: ${bar.label}, ${spanOf(bar)}${bar.entry.disputed ? `, ${words.disputed}` : ""}, ${words.timelines.voices({ count: bar.entry.voices.length })}`;
  const kinds = [
    "state-bar",
    bar.openStart ? "open-start" : "",
    bar.openEnd ? "open-end" : "",
    bar.entry.disputed ? "disputed-bar" : "",
  ];
  return (
    <button
      type="button"
      className={kinds.filter(Boolean).join(" ")}
      style={{ left: `${100 * bar.left}%`, width: `${100 * bar.width}%` }}
      aria-label={told}
      title={`${told}\n${voice?.quote ?? ""}`}
      onClick={() => voice && open(voice.article, voice.claim)}
    >
      <span className="state-level" style={{ height: `${Math.round(100 * bar.level)}%` }} />
      <span className="state-label" dir="auto">
        {bar.label}
      </span>
    </button>
  );
};

const Line = ({ line, axis, open }: { line: StateLine; axis: Axis; open: Open }) => {
  const bars = barsOf(line, axis);
  if (!bars.length) return null;
  const disputed = bars.filter(({ entry }) => entry.disputed);
  const lanes = disputed.length > 1 ? bars.length : 1;
  return (
    <li className="state-track">
      <span className="state-about" dir="auto" title={line.about}>
        {line.about}
      </span>
      <span className="state-lanes">
        {Array.from({ length: lanes }, (_, lane) => (
          <span className="state-lane" key={bars[lane]?.entry.voices[0]?.claim ?? lane}>
            {(lanes === 1 ? bars : bars.slice(lane, lane + 1)).map((bar) => (
              <BarButton key={bar.entry.voices[0]?.claim} bar={bar} line={line} open={open} />
            ))}
          </span>
        ))}
      </span>
    </li>
  );
};

const groupOf = (lines: readonly StateLine[]): ReadonlyMap<Property, readonly StateLine[]> => {
  const groups = new Map<Property, StateLine[]>();
  for (const line of lines) groups.set(line.property, [...(groups.get(line.property) ?? []), line]);
  return groups;
};

/** Offices, forces and the rest as bars over one axis of days: how long each value held, as far as anyone reported. */
export const StatesTimeline = ({ view, open }: { view: View; open: Open }) => {
  const text = useDeferredValue(view.text);
  const states = useLoaded(`states ${text ?? ""}`, (signal) => fetchStates({ text }, signal));
  if (states.state === "loading") return <p className="hint">{words.loading}</p>;
  if (states.state === "failed")
    return (
      <p className="error" role="alert">
        {states.reason}
      </p>
    );
  const axis = axisOf(states.value, view.from, view.to);
  if (!axis) return <p className="hint">{words.noStates}</p>;
  return (
    <section className="states-timeline" aria-label={words.timelines.title}>
      <div className="state-axis" aria-hidden="true">
        {ticksOf(axis).map(({ at, day }) => (
          <span key={day} style={{ left: `${100 * at}%` }}>
            {showDate(day)}
          </span>
        ))}
      </div>
      {[...groupOf(states.value)].map(([property, lines]) => (
        <section key={property} aria-label={words.propertyNames[property]}>
          <h3>{words.propertyNames[property]}</h3>
          <ul>
            {lines.map((line) => (
              <Line key={line.id} line={line} axis={axis} open={open} />
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet">{words.timelines.hint}</p>
    </section>
  );
};
