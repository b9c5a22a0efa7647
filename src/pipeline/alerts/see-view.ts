import type { EventSeen, Seen } from "../../alerting/index.ts";
import { addTo, type LocalDate } from "../../core/date.ts";
import type { Condition } from "../../core/record/alert.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { RecordStore } from "../../core/record/store.ts";
import type { SavedView } from "../../core/record/view.ts";
import { stateChanges, stateDisputes } from "../../picture/index.ts";
import { readFilter } from "../filter.ts";
import { mostShown, readStates, readTension, type Selection } from "../picture.ts";
import { allClaims, type Touched } from "./read-changed.ts";

export const nothingSeen: Seen = { events: [], changes: [], disputes: [], tension: [], articles: new Map() };

/** What pictures are selected by, of a view's filters. */
export const selectionOf = ({ filter }: SavedView): Selection => {
  const { place, country, from, to, text } = filter;
  return { place, country, from, to, text };
};

export const seeEvent = async (store: RecordStore, id: string): Promise<EventSeen | null> => {
  const event = await store.event(id);
  return event && { event, claims: await allClaims(store, { event: event.id }) };
};

/** Those of the events that the view's filters find, just as a list of the view would. */
const eventsInView = async (store: RecordStore, view: SavedView, ids: readonly string[]): Promise<EventSeen[]> => {
  const filter = readFilter(view.filter);
  const seen: EventSeen[] = [];
  for (const event of ids) {
    const { items } = await store.events({ ...filter, event }, { limit: 1 });
    const found = items[0] && (await seeEvent(store, event));
    if (found) seen.push(found);
  }
  return seen;
};

const statesInView = async (
  store: RecordStore,
  view: SavedView,
  { states, articles }: Touched,
): Promise<Pick<Seen, "changes" | "disputes" | "articles">> => {
  if (states.size === 0) return nothingSeen;
  const lines = await readStates(store, selectionOf(view));
  const touched = <Told extends { readonly voices: readonly { readonly claim: string }[] }>(told: readonly Told[]) =>
    told.filter(({ voices }) => voices.some(({ claim }) => states.has(claim)));
  return { changes: touched(stateChanges(lines)), disputes: touched(stateDisputes(lines)), articles };
};

export const seeTension = async (store: RecordStore, selection: Selection): Promise<Seen["tension"]> => {
  const { changes } = await readTension(store, selection);
  const seen: Seen["tension"][number][] = [];
  for (const change of changes) {
    const heaviest = await seeEvent(store, change.evidence[0] ?? "");
    if (heaviest) seen.push({ change, heaviest });
  }
  return seen;
};

/** The event as it was told by the end of a day, from `claims` of it; null where nothing of it had been told. */
export const eventOfDay = async (
  store: RecordStore,
  id: string,
  { day, claims }: { day: LocalDate; claims: readonly ClaimItem[] },
): Promise<EventSeen | null> => {
  const event = await store.event(id, { published: day });
  return event && { event, claims: claims.filter(({ article }) => (article.published ?? "9999") <= day) };
};

/** The change points that stood on the evening of a day, of what had been told by then. `heard`: days of the reports. */
export const tensionOfEvening = async (
  store: RecordStore,
  selection: Selection,
  { day, heard }: { day: LocalDate; heard: readonly LocalDate[] },
): Promise<Seen["tension"]> => {
  const next = addTo(day, { days: 1 });
  const { from = addTo(next, { days: -mostShown }), to } = selection;
  const range = { from, to: to !== undefined && to < next ? to : next };
  const told = heard.filter((each) => each <= day);
  const { changes } = await readTension(store, { ...selection, ...range, asOf: day }, told);
  const seen: Seen["tension"][number][] = [];
  for (const change of changes) {
    const id = change.evidence[0] ?? "";
    const heaviest = await eventOfDay(store, id, { day, claims: await allClaims(store, { event: id }) });
    if (heaviest) seen.push({ change, heaviest });
  }
  return seen;
};

/** What a rule's condition has to look at, after a stretch of changes. */
export const seeView = async (
  store: RecordStore,
  when: Condition,
  view: SavedView,
  touched: Touched,
): Promise<Seen> => {
  switch (when.kind) {
    case "event":
    case "toll":
      return { ...nothingSeen, events: await eventsInView(store, view, touched.events) };
    case "state":
      return { ...nothingSeen, ...(await statesInView(store, view, touched)) };
    case "disagreement":
      return {
        ...nothingSeen,
        ...(await statesInView(store, view, touched)),
        events: await eventsInView(store, view, touched.events),
      };
    case "tension":
      return touched.events.length === 0
        ? nothingSeen
        : { ...nothingSeen, tension: await seeTension(store, selectionOf(view)) };
  }
};
