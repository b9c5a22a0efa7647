import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { FirstPicture } from "../map/first-picture.tsx";
import { locate } from "../map/located.ts";
import { words } from "../text/words.ts";
import type { View } from "../view-state.ts";
import { type Aspect, useSelection } from "./select-events.ts";
import { type Show, showOf } from "./view-tabs.tsx";

const MapView = lazy(async () => ({ default: (await import("../map/map-view.tsx")).MapView }));
const EventTable = lazy(async () => ({ default: (await import("../list/event-table.tsx")).EventTable }));
const ActorsView = lazy(async () => ({ default: (await import("../network/actors-view.tsx")).ActorsView }));
const StatesTimeline = lazy(async () => ({ default: (await import("../state/states-timeline.tsx")).StatesTimeline }));

export interface MiddleProps {
  readonly all: readonly EventBrief[];
  readonly view: View;
  readonly change: (part: Partial<View>, how?: "push" | "replace") => void;
  readonly choose: (event: string) => void;
  readonly open: (article: string, claim: string) => void;
}

/** A view does not filter itself away: the map keeps what is outside its box, the network the other actors. */
const leftOut: Readonly<Partial<Record<Show, readonly Aspect[]>>> = { map: ["box"], actors: ["actor"] };

const Chosen = ({ all, view, change, choose, open }: MiddleProps) => {
  const show = showOf(view);
  const asked = useDeferredValue(view);
  const events = useSelection(all, asked, ...(leftOut[show] ?? []));
  switch (show) {
    case "table":
      return <EventTable all={all} events={events} view={view} change={change} choose={choose} />;
    case "actors":
      return <ActorsView events={events} view={view} change={change} />;
    case "states":
      return <StatesTimeline view={view} open={open} />;
    case "map":
      return <MapView all={all} events={events} view={view} change={change} choose={choose} />;
  }
};

/** The events on a plain map, while the code of the real one is read. */
const Waiting = ({ all, view }: MiddleProps) => {
  const events = useSelection(all, view, "box");
  const located = useMemo(() => locate(events), [events]);
  return (
    <section className="map" aria-label={words.map} aria-busy="true">
      <FirstPicture located={located} at={view.at} />
    </section>
  );
};

/** The map, the table, the actors or the states, each with its own code, read when it is first asked for. */
export const Middle = (props: MiddleProps) => (
  <Suspense fallback={showOf(props.view) === "map" ? <Waiting {...props} /> : <p className="hint">{words.loading}</p>}>
    <Chosen {...props} />
  </Suspense>
);
