import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import type { SituationEvent } from "../../core/record/event.ts";
import { fetchEvents } from "../api/client.ts";
import { useLoaded } from "../api/use-loaded.ts";
import { EventPanel } from "../event/event-panel.tsx";
import { EventList } from "../list/event-list.tsx";
import { Filters } from "../list/filters.tsx";
import { OffMap } from "../list/off-map.tsx";
import type { PageProps } from "../pages.ts";
import { StatesPanel } from "../state/states-panel.tsx";
import { words } from "../text/words.ts";
import { inWindow } from "../time/daily-counts.ts";

const HistogramView = lazy(async () => ({ default: (await import("../time/histogram-view.tsx")).HistogramView }));
const MapView = lazy(async () => ({ default: (await import("../map/map-view.tsx")).MapView }));

/** The most events that one view holds; beyond it the list says that there are more. */
const mostEvents = 20_000;
const none: readonly SituationEvent[] = [];

/** The situation at a glance: list, map, time, and whatever is chosen. */
export const PicturePage = ({ view, change }: PageProps) => {
  const { from, to, type, text } = view;
  const query = useDeferredValue(JSON.stringify([type, text]));
  const loaded = useLoaded(query, (signal) => fetchEvents({ type, text }, mostEvents, signal));
  const all = loaded.state === "ready" ? loaded.value.events : none;
  const events = useMemo(() => inWindow(all, from, to), [all, from, to]);
  const chosen = events.find(({ id }) => id === view.event);
  const choose = (event: string) => change({ event, article: undefined, claim: undefined });
  const unfiltered = !from && !to && !type && !text;
  return (
    <main id="content" className="picture">
      <header className="bar">
        <Filters view={view} change={change} />
        <output>
          {loaded.state === "ready"
            ? (loaded.value.more ? words.eventsAndMore : words.events)({ count: events.length })
            : ""}
        </output>
      </header>
      <nav className="side" aria-label={words.list}>
        {loaded.state === "loading" ? <p className="hint">{words.loading}</p> : null}
        {loaded.state === "failed" ? (
          <p className="error" role="alert">
            {words.loadFailed} ({loaded.reason})
          </p>
        ) : null}
        {loaded.state === "ready" && !events.length && unfiltered ? <p className="hint">{words.emptyRecord}</p> : null}
        {loaded.state === "ready" && (events.length || !unfiltered) ? (
          <EventList events={events} chosen={view.event} choose={choose} />
        ) : null}
        <OffMap events={events} choose={choose} />
      </nav>
      <div className="centre">
        <Suspense fallback={<section className="map" aria-label={words.map} />}>
          <MapView events={events} chosen={view.event} choose={choose} />
        </Suspense>
        <Suspense fallback={null}>
          <HistogramView events={all} from={from} to={to} brush={(first, last) => change({ from: first, to: last })} />
        </Suspense>
      </div>
      <section className="detail" aria-live="polite">
        {chosen ? (
          <EventPanel
            event={chosen}
            close={() => change({ event: undefined })}
            open={(article, claim) => change({ article, claim })}
          />
        ) : (
          <>
            <p className="hint">{words.choosePrompt}</p>
            <StatesPanel text={view.text} open={(article, claim) => change({ article, claim })} />
          </>
        )}
      </section>
    </main>
  );
};
