import type { Box, Filter } from "../core/record/filter.ts";
import type { OutsideEvent } from "../core/record/outside.ts";
import { fold } from "../lexicon/index.ts";

const inside = ({ place }: OutsideEvent, { west, south, east, north }: Box): boolean => {
  const { lat, lon } = place ?? {};
  if (typeof lat !== "number" || typeof lon !== "number" || lat < south || lat > north) return false;
  return west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
};

const says = ({ words, place, actors, recipients }: OutsideEvent, text: string): boolean => {
  const held = fold([words, place?.name, ...[...actors, ...recipients].map(({ name }) => name)].join(" "));
  return fold(text)
    .split(/\s+/)
    .every((word) => held.includes(word));
};

const names = (parties: OutsideEvent["actors"], wanted: string): boolean =>
  parties.some(({ name }) => fold(name) === fold(wanted));

/** Whether an outside event passes those filters of the lists that are about events; score and review are ours alone. */
export const passes = (event: OutsideEvent, filter: Filter): boolean => {
  const { time, place } = event;
  return (
    (filter.from === undefined || (time !== null && time.to > filter.from)) &&
    (filter.to === undefined || (time !== null && time.from < filter.to)) &&
    (filter.country === undefined || place?.country === filter.country) &&
    (filter.place === undefined || (place !== null && fold(place.name) === fold(filter.place))) &&
    (filter.type === undefined || filter.type.some((type) => type === event.type)) &&
    (filter.precision === undefined || place?.precision === filter.precision) &&
    (filter.actor === undefined || names(event.actors, filter.actor)) &&
    (filter.recipient === undefined || names(event.recipients, filter.recipient)) &&
    (filter.status === undefined || event.status === filter.status) &&
    (filter.box === undefined || inside(event, filter.box)) &&
    (filter.text === undefined || says(event, filter.text))
  );
};
