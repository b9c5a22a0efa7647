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

/** The same, kept while neither the events nor a filter changes: moving the map or opening an event selects nothing anew. */
export const useSelection = (
  events: readonly EventBrief[],
  { from, to, box, type, actor, recipient, place, status, country, precision, review, minScore }: View,
  ...but: readonly Aspect[]
): readonly EventBrief[] => {
  const rest = { country, precision, review, minScore };
  const asked = writeView({ from, to, box, type, actor, recipient, place, status, ...rest });
  const left = but.join(" ");
  return useMemo(
    () =>
      selectEvents(
        events,
        readView(asked),
        aspects.filter((aspect) => left.split(" ").includes(aspect)),
      ),
    [events, asked, left],
  );
};
