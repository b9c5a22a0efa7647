import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import type { SituationEvent } from "../core/record/event.ts";
import { fetchArticle, fetchEvents } from "./api/client.ts";
import { useLoaded } from "./api/use-loaded.ts";
import { ArticleView } from "./article/article-view.tsx";
import { EventPanel } from "./event/event-panel.tsx";
import { EventList } from "./list/event-list.tsx";
import { Filters } from "./list/filters.tsx";
import { OffMap } from "./list/off-map.tsx";
import { ReviewQueue } from "./review/review-queue.tsx";
import { StatesPanel } from "./state/states-panel.tsx";
import { words } from "./text/words.ts";
import { inWindow } from "./time/daily-counts.ts";
import { useView, type View } from "./view-state.ts";

const HistogramView = lazy(async () => ({ default: (await import("./time/histogram-view.tsx")).HistogramView }));
const MapView = lazy(async () => ({ default: (await import("./map/map-view.tsx")).MapView }));

/** The most events that one view holds; beyond it the list says that there are more. */
const mostEvents = 20_000;
const none: readonly SituationEvent[] = [];

const OpenArticle = ({
  id,
  claim,
  choose,
  back,
}: {
  id: string;
  claim: string | undefined;
  choose: (claim: string) => void;
  back: () => void;
}) => {
  const record = useLoaded(id, (signal) => fetchArticle(id, signal));
  if (record.state === "loading") return <p className="hint">{words.loading}</p>;
  if (record.state === "failed")
    return (
      <p className="error" role="alert">
        {record.reason}
      </p>
    );
  return <ArticleView record={record.value} chosen={claim} choose={choose} back={back} />;
};

/** What stands at the right before an event or an article is chosen. */
const SidePanel = ({ view, change }: { view: View; change: (part: Partial<View>) => void }) => (
  <>
    <p className="hint">{words.choosePrompt}</p>
    <nav className="tabs" aria-label={words.states}>
      <button type="button" aria-pressed={view.panel !== "review"} onClick={() => change({ panel: undefined })}>
        {words.states}
      </button>
      <button type="button" aria-pressed={view.panel === "review"} onClick={() => change({ panel: "review" })}>
        {words.review}
      </button>
    </nav>
    {view.panel === "review" ? (
      <ReviewQueue />
    ) : (
      <StatesPanel text={view.text} open={(article, claim) => change({ article, claim })} />
    )}
  </>
);

export const App = () => {
  const [view, change] = useView();
  const { from, to, type, text } = view;
  const query = useDeferredValue(JSON.stringify([type, text]));
  const loaded = useLoaded(query, (signal) => fetchEvents({ type, text }, mostEvents, signal));
  const all = loaded.state === "ready" ? loaded.value.events : none;
  const events = useMemo(() => inWindow(all, from, to), [all, from, to]);
  const chosen = events.find(({ id }) => id === view.event);
  const choose = (event: string) => change({ event, article: undefined, claim: undefined });
  const unfiltered = !from && !to && !type && !text;
  return (
    <main className={view.article ? "reading" : "picture"}>
      <header className="bar">
        <h1>{words.title}</h1>
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
        {view.article ? (
          <OpenArticle
            id={view.article}
            claim={view.claim}
            choose={(claim) => change({ claim }, "replace")}
            back={() => change({ article: undefined, claim: undefined })}
          />
        ) : chosen ? (
          <EventPanel
            event={chosen}
            close={() => change({ event: undefined })}
            open={(article, claim) => change({ article, claim })}
          />
        ) : (
          <SidePanel view={view} change={change} />
        )}
      </section>
    </main>
  );
};
