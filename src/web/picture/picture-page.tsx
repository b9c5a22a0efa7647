import { lazy, Suspense, useCallback, useDeferredValue } from "react";
import { EventPanel } from "../event/event-panel.tsx";
import { EventList } from "../list/event-list.tsx";
import { ExportMenu } from "../list/export-menu.tsx";
import { Filters } from "../list/filters.tsx";
import { OffMap } from "../list/off-map.tsx";
import type { PageProps } from "../pages.ts";
import { StatesPanel } from "../state/states-panel.tsx";
import { words } from "../text/words.ts";
import { SavedViews } from "../views/saved-views.tsx";
import { FilterChips, PrintedSelection } from "./filter-chips.tsx";
import { Middle } from "./middle.tsx";
import { useSelection } from "./select-events.ts";
import { type Briefs, useBriefs } from "./use-briefs.ts";
import { showOf, ViewTabs } from "./view-tabs.tsx";

const TimeStrip = lazy(async () => ({ default: (await import("../time/time-strip.tsx")).TimeStrip }));
const ComparePage = lazy(async () => ({ default: (await import("../event/compare-page.tsx")).ComparePage }));

const Status = ({ briefs, shown }: { briefs: Briefs; shown: number }) => {
  if (briefs.state === "loading") return <p className="hint">{words.loading}</p>;
  if (briefs.state === "failed")
    return (
      <p className="error" role="alert">
        {words.loadFailed} ({briefs.reason})
      </p>
    );
  return !shown && !briefs.events.length ? <p className="hint">{words.emptyRecord}</p> : null;
};

const countOf = ({ state, events }: Briefs, count: number): string => {
  if (state === "loading" || state === "failed") return "";
  const told = (state === "complete" ? words.events : words.eventsAndMore)({ count });
  return count < events.length ? words.picture.ofAll({ told, all: events.length }) : told;
};

/** The situation at a glance: list, map, time, and whatever is chosen. */
export const PicturePage = ({ view, change }: PageProps) => {
  const briefs = useBriefs(useDeferredValue(view.text));
  const { events: all } = briefs;
  const events = useSelection(all, useDeferredValue(view));
  const choose = useCallback(
    (event: string) => change({ event, article: undefined, claim: undefined, compare: undefined }),
    [change],
  );
  const open = useCallback((article: string, claim: string) => change({ article, claim }), [change]);
  const close = () => change({ event: undefined, compare: undefined });
  const show = showOf(view);
  // The map leaves room for what is told of states; the other views take the whole width until an event is chosen.
  const hasDetail = view.event !== undefined || show === "map";
  if (view.event && view.compare)
    return (
      <Suspense fallback={<main id="content" className="page" aria-busy="true" />}>
        <ComparePage id={view.event} view={view} change={change} open={open} />
      </Suspense>
    );
  return (
    <main id="content" className={`picture show-${show}${hasDetail ? "" : " no-detail"}`}>
      <header className="bar">
        <ViewTabs view={view} change={change} />
        <Filters view={view} change={change} />
        <FilterChips view={view} change={change} />
        <PrintedSelection view={view} />
        <SavedViews view={view} change={change} />
        <ExportMenu view={view} />
        <output>{countOf(briefs, events.length)}</output>
      </header>
      {show === "table" ? null : (
        <nav className="side" aria-label={words.list}>
          <Status briefs={briefs} shown={events.length} />
          {all.length ? <EventList events={events} chosen={view.event} choose={choose} /> : null}
          <OffMap events={events} choose={choose} />
        </nav>
      )}
      <div className="centre">
        <Middle all={all} view={view} change={change} choose={choose} open={open} />
        <Suspense fallback={<div className="time-strip" aria-hidden="true" />}>
          <TimeStrip all={all} view={view} change={change} choose={choose} />
        </Suspense>
      </div>
      {hasDetail ? (
        <section className="detail" aria-label={view.event ? words.picture.event : words.states}>
          {view.event ? (
            <EventPanel id={view.event} close={close} open={open} compare={() => change({ compare: "1" })} />
          ) : (
            <>
              <p className="hint">{words.choosePrompt}</p>
              <StatesPanel text={view.text} open={open} />
            </>
          )}
        </section>
      ) : null}
    </main>
  );
};
