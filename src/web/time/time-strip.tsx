import { useCallback, useDeferredValue, useMemo } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { fetchTension } from "../api/picture-client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { colourOfQuad } from "../event/event-labels.ts";
import { useSelection } from "../picture/select-events.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { ChangeMarks, Evidence } from "./change-points.tsx";
import { countIn, dateOfSeconds, quads, type Range, rangeOf } from "./daily-counts.ts";
import { HistogramView } from "./histogram-view.tsx";
import { TensionLine } from "./tension-line.tsx";

export interface TimeStripProps {
  readonly all: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>) => void;
  readonly choose: (event: string) => void;
}

const useTension = (range: Range | null, text: string | undefined) => {
  const key = range ? `tension ${range.start} ${range.end} ${text ?? ""}` : null;
  return useLoaded(key, (signal) => {
    const { start, end } = range ?? { start: 0, end: 0 };
    return fetchTension({ text, from: dateOfSeconds(start), to: dateOfSeconds(end), terms: 0 }, signal);
  });
};

const Key = () => (
  <figcaption className="quiet">
    {quads.map((quad) => (
      <span key={quad}>
        <span className="dot" style={{ background: colourOfQuad(quad) }} /> {words.quads[quad]}
      </span>
    ))}
    <span>
      <span className="sign line" aria-hidden="true" /> {words.tension.line}
    </span>
    <span>
      <span className="sign hatch quiet-hatch" aria-hidden="true" /> {words.tension.gap}
    </span>
    <span className="brush-hint">{words.brushHint}</span>
  </figcaption>
);

/** Events and tension over one axis of days. What is brushed here filters the map and the list, and the other way round. */
export const TimeStrip = ({ all, view, change, choose }: TimeStripProps) => {
  const asked = useDeferredValue(view);
  const range = useMemo(() => rangeOf(all), [all]);
  const counted = useSelection(all, asked, "time");
  const histogram = useMemo(() => range && countIn(counted, range), [counted, range]);
  const tension = useTension(range, asked.text);
  const brush = useCallback((from: string, to: string) => change({ from, to }), [change]);
  if (!range || !histogram) return <div className="time-strip" />;
  const shared = { range, from: view.from, to: view.to, brush };
  const changes = tension.state === "ready" ? tension.value.changes : [];
  const opened = changes.find(({ day }) => day === view.changed);
  return (
    <figure className="time-strip" aria-label={words.tension.strip}>
      {opened ? <Evidence point={opened} all={all} choose={choose} /> : null}
      <HistogramView histogram={histogram} {...shared} />
      <div className="tension">
        {tension.state === "ready" ? <TensionLine tension={tension.value} {...shared} /> : null}
        {tension.state === "loading" ? <p className="quiet">{words.loading}</p> : null}
        {tension.state === "failed" ? (
          <p className="error" role="alert">
            {words.tension.failed({ reason: tension.reason })}
          </p>
        ) : null}
        <ChangeMarks changes={changes} range={range} opened={view.changed} open={(changed) => change({ changed })} />
      </div>
      <Key />
    </figure>
  );
};
