import { useMemo } from "react";
import type { EventBrief } from "../../core/record/brief.ts";
import { readView, type View, writeView } from "../view-state.ts";
import { readBox } from "./box.ts";

type Test = (event: EventBrief) => boolean;
export type Aspect = "time" | "box" | "type" | "actor" | "place" | "status" | "rest";

/** Half-open on both sides: an event is in the window when their stretches of time touch. */
const timeTest = ({ from, to }: View): Test | null =>
  from || to ? ({ time }) => time !== null && (!from || time.to > from) && (!to || time.from < to) : null;

const boxTest = (view: View): Test | null => {
  const box = readBox(view.box);
  if (!box) return null;
  const { west, south, east, north } = box;
  return ({ place }) => {
    if (!place || place.lat === null || place.lon === null || place.precision === "country") return false;
    const { lat, lon } = place;
    return lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);
  };
};

const typeTest = ({ type }: View): Test | null => {
  if (!type) return null;
  const types: ReadonlySet<string> = new Set(type.split(","));
  return (event) => types.has(event.type);
};

const actorTest = ({ actor, recipient }: View): Test | null =>
  actor || recipient
    ? (event) => (!actor || event.actors.includes(actor)) && (!recipient || event.recipients.includes(recipient))
    : null;

const placeTest = (view: View): Test | null => (view.place ? ({ place }) => place?.name === view.place : null);

const statusTest = (view: View): Test | null => (view.status ? ({ status }) => status === view.status : null);

/** What no field of the page sets, but a saved view may. */
const restTest = ({ country, precision, review, minScore }: View): Test | null =>
  country || precision || review || minScore
    ? ({ place, review: status, score }) =>
        (!country || place?.country === country) &&
        (!precision || place?.precision === precision) &&
        (!review || status === review) &&
        (!minScore || score >= Number(minScore))
    : null;

const tests: Readonly<Record<Aspect, (view: View) => Test | null>> = {
  time: timeTest,
  box: boxTest,
  type: typeTest,
  actor: actorTest,
  place: placeTest,
  status: statusTest,
  rest: restTest,
};
const aspects = ["time", "box", "type", "actor", "place", "status", "rest"] as const;

/**
 * The events that a view asks for, but for the aspects named: the histogram leaves out time, so that one can brush
 * wider again, the map its own box, and the legend the types. Words are searched by the server.
 */
export const selectEvents = (
  events: readonly EventBrief[],
  view: View,
  but: readonly Aspect[] = [],
): readonly EventBrief[] => {
  const asked = aspects.flatMap((aspect) => (but.includes(aspect) ? [] : (tests[aspect](view) ?? [])));
  return asked.length ? events.filter((event) => asked.every((test) => test(event))) : events;
};

/** Filters of a view by the aspect that they belong to. */
const filters: Readonly<Record<Aspect, readonly (keyof View)[]>> = {
  time: ["from", "to"],
  box: ["box"],
  type: ["type"],
  actor: ["actor", "recipient"],
  place: ["place"],
  status: ["status"],
  rest: ["country", "precision", "review", "minScore"],
};

/** What is asked of events, without the aspects that are left out: two views that ask the same have the same text. */
const askedOf = (view: View, but: readonly Aspect[]): string => {
  const kept = aspects.filter((aspect) => !but.includes(aspect)).flatMap((aspect) => filters[aspect]);
  return writeView(Object.fromEntries(kept.map((name) => [name, view[name]])));
};

const mostKept = 12;
const selections = new WeakMap<readonly EventBrief[], Map<string, readonly EventBrief[]>>();

/** The list, the map and the legend mostly ask for the same events, and then share one list, made once. */
const selected = (events: readonly EventBrief[], asked: string): readonly EventBrief[] => {
  const kept = selections.get(events) ?? new Map<string, readonly EventBrief[]>();
  selections.set(events, kept);
  const known = kept.get(asked);
  if (known) return known;
  const found = selectEvents(events, readView(asked));
  kept.set(asked, found);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return found;
};

/** The same, kept while neither the events nor a filter changes: moving the map or opening an event selects nothing anew. */
export const useSelection = (
  events: readonly EventBrief[],
  view: View,
  ...but: readonly Aspect[]
): readonly EventBrief[] => {
  const asked = askedOf(view, but);
  return useMemo(() => selected(events, asked), [events, asked]);
};
