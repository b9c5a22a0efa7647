import type { EventClaim } from "../core/contract/claim.ts";
import type { PlaceRef, Ref, Time } from "../core/contract/references.ts";
import { daysBetween } from "../core/date.ts";
import { plainName } from "./plain-words.ts";

/** What of a place, a time and the parties is compared: of a claim as of an event. */
type Placed = Pick<PlaceRef, "name" | "country" | "lat" | "lon" | "precision">;
type Timed = Pick<Time, "from" | "to">;
type Named = Pick<Ref, "name" | "country" | "sectors">;
interface Acting {
  readonly actors: readonly Named[];
  readonly recipients: readonly Named[];
}

/** A day is told a day off where reports cross midnight or a time zone. */
export const daysOff = 1;
const mostSpan = 4;
export const sameTownKm = 12;

export const isPoint = <Place extends Placed>(place: Place | null): place is Place & { lat: number; lon: number } =>
  place !== null &&
  place.lat !== null &&
  place.lon !== null &&
  (place.precision === "site" || place.precision === "town");

/** Whether the claim is dated closely enough to be told apart from other events of its kind. */
export const isDated = ({ time }: EventClaim): boolean => time !== null && daysBetween(time.from, time.to) <= mostSpan;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine). */
export const distance = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const rise = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const turn = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(rise + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * turn));
};

export type Fit = "same" | "open" | "contradicts";

/** Two points are the same town or contradict; an area leaves it open, unless it is in another country. */
export const placeFit = (a: Placed | null, b: Placed | null, km = sameTownKm): Fit => {
  if (!a || !b) return "open";
  if (a.country !== null && b.country !== null && a.country !== b.country) return "contradicts";
  if (isPoint(a) && isPoint(b)) return distance(a, b) <= km ? "same" : "contradicts";
  return plainName(a.name) === plainName(b.name) && a.precision !== "country" ? "same" : "open";
};

/** Days from the end of one to the beginning of the other: 0 or less where they have a day in common. */
export const daysApart = (a: Timed, b: Timed): number =>
  Math.max(daysBetween(a.to, b.from), daysBetween(b.to, a.from)) + 1;

/** Whether both are dated and no day belongs to both. */
export const isDayOff = (a: Timed | null, b: Timed | null): boolean => a !== null && b !== null && daysApart(a, b) > 0;

export const timeFit = (a: Timed | null, b: Timed | null, days = daysOff): Fit => {
  if (!a || !b) return "open";
  if (daysApart(a, b) > days) return "contradicts";
  const close = daysBetween(a.from, a.to) <= mostSpan && daysBetween(b.from, b.to) <= mostSpan;
  return close ? "same" : "open";
};

/** One is the other, or the head of its name: "KFOR" and "KFOR soldiers"; or both stand for one part of one country. */
const sameParty = (a: Named, b: Named): boolean => {
  const [one, two] = [plainName(a.name), plainName(b.name)];
  if (one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `)) return true;
  return a.country !== null && a.country === b.country && a.sectors[0] !== undefined && a.sectors[0] === b.sectors[0];
};

/** Whether the two name a party in common, on whichever side; "open" where one names nobody. */
export const partyFit = (a: Acting, b: Acting): Fit => {
  const [one, two] = [
    [...a.actors, ...a.recipients],
    [...b.actors, ...b.recipients],
  ];
  if (one.length === 0 || two.length === 0) return "open";
  return one.some((party) => two.some((other) => sameParty(party, other))) ? "same" : "contradicts";
};
