import type { EventClaim } from "../core/contract/claim.ts";
import type { PlaceRef, Ref } from "../core/contract/references.ts";
import { grains } from "../core/date.ts";
import { contentId } from "../core/ids.ts";
import { precisions } from "../core/plover.ts";
import type { EventPlace, EventTime, Party, ReviewState, SituationEvent } from "../core/record/event.ts";
import type { Bond, Told } from "../core/record/linker.ts";
import { heaviestFirst } from "./most-told.ts";

const byPublication = (a: Told, b: Told): number => {
  const day = (told: Told) => told.article.published ?? "9999";
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.claim.id < b.claim.id ? -1 : 1;
};

const fineness = ({ place, time }: EventClaim): number =>
  (place ? precisions.length - precisions.indexOf(place.precision) : 0) +
  (time ? grains.length - grains.indexOf(time.grain) : 0) / 10;

/** The claims of an event, the one that tells it best first: what happened, by score, by how closely it is placed. */
const bestFirst = (a: Told, b: Told): number =>
  Number(b.claim.status === "happened") - Number(a.claim.status === "happened") ||
  Number(b.review.status === "accepted") - Number(a.review.status === "accepted") ||
  b.claim.score - a.claim.score ||
  fineness(b.claim) - fineness(a.claim) ||
  byPublication(a, b);

const partiesOf = (told: readonly Told[], refs: (claim: EventClaim) => readonly Ref[]): Party[] =>
  heaviestFirst(
    told.flatMap(({ claim }) => refs(claim)),
    {
      key: ({ name, country }) => `${name.toLowerCase()}\0${country ?? ""}`,
      thing: ({ name, country, sectors }): Party => ({ name, country, sectors }),
      weight: () => 1,
    },
  ).map(({ thing }) => thing);

/** The finest place that is told, and of equally fine ones the one most told. */
const placeOf = (told: readonly Told[]): EventPlace | null => {
  const places = told.flatMap(({ claim }): PlaceRef[] => (claim.place ? [claim.place] : []));
  const finest = Math.min(...places.map(({ precision }) => precisions.indexOf(precision)));
  const [most] = heaviestFirst(
    places.filter(({ precision }) => precisions.indexOf(precision) === finest),
    {
      key: ({ name, country }) => `${name.toLowerCase()}\0${country ?? ""}`,
      thing: ({ text, start, end, implied, ...place }): EventPlace => place,
      weight: ({ implied, lat }) => (implied ? 0.5 : 1) + (lat === null ? 0 : 0.25),
    },
  );
  return most?.thing ?? null;
};

/** The finest time that is told, words before what was only implied, and of equals the one most told. */
const timeOf = (told: readonly Told[]): EventTime | null => {
  const times = told.flatMap(({ claim }) => (claim.time ? [claim.time] : []));
  const rank = ({ grain, implied }: EventTime) =>
    grains.indexOf(grain === "hour" ? "day" : grain) + (implied ? 0.5 : 0);
  const finest = Math.min(...times.map(rank));
  const [most] = heaviestFirst(
    times.filter((time) => rank(time) === finest),
    {
      key: ({ from, to }) => `${from}\0${to}`,
      thing: ({ from, to, grain, implied }): EventTime => ({ from, to, grain, implied }),
      weight: () => 1,
    },
  );
  return most?.thing ?? null;
};

const reviewOf = (told: readonly Told[]): ReviewState => {
  const all = (status: ReviewState["status"]) => told.every(({ review }) => review.status === status);
  if (all("rejected")) return { status: "rejected", version: 0 };
  if (told.some(({ review }) => review.status === "flagged")) return { status: "flagged", version: 0 };
  if (told.some(({ review }) => review.status === "corrected")) return { status: "corrected", version: 0 };
  return { status: all("accepted") ? "accepted" : "unreviewed", version: 0 };
};

/** The claim that names the event: the first that people bound, so that a report that only joined them cannot take over. */
const namesake = (byDay: readonly Told[], bonds: readonly Bond[]): Told | undefined => {
  const bound = new Set(bonds.flatMap(({ a, b }) => [a, b]));
  return byDay.find(({ claim }) => bound.has(claim.id)) ?? byDay[0];
};

/**
 * What a group of claims tells together. The id comes from the claim published first, of those that people bound where
 * there are any, so that later reports of the same event leave it as it is. `tellers` counts independent publishers. Rejected claims do not speak unless all are rejected.
 */
export const resolveEvent = (
  group: readonly Told[],
  tellers: (told: readonly Told[]) => number,
  bonds: readonly Bond[] = [],
): Omit<SituationEvent, "tolls"> => {
  const byDay = [...group].sort(byPublication);
  const accepted = byDay.filter(({ review }) => review.status !== "rejected");
  const told = (accepted.length > 0 ? accepted : byDay).sort(bestFirst);
  const [best] = told;
  const first = namesake(byDay, bonds);
  if (!best || !first) throw new RangeError("an event needs at least one claim");
  const [type] = heaviestFirst(told, {
    key: ({ claim }) => `${claim.type}\0${claim.status}`,
    thing: ({ claim }) => claim,
    weight: ({ claim }) => claim.score,
  });
  const { mode, type: typeName, status, cameo, quad, goldstein, acled } = type?.thing ?? best.claim;
  const days = byDay.flatMap(({ article }) => article.published ?? []);
  return {
    id: contentId("event", first.claim.id),
    type: typeName,
    mode,
    contexts: [...new Set(told.flatMap(({ claim }) => claim.contexts))].sort(),
    status,
    score: Math.max(...told.map(({ claim }) => claim.score)),
    cameo,
    quad,
    goldstein,
    acled,
    actors: partiesOf(told, ({ actors }) => actors),
    recipients: partiesOf(told, ({ recipients }) => recipients),
    place: placeOf(told),
    time: timeOf(told),
    claims: [...told, ...byDay.filter((each) => !told.includes(each))].map(({ claim }) => claim.id),
    quote: best.claim.quote,
    articles: new Set(told.map(({ article }) => article.id)).size,
    publishers: tellers(told),
    firstPublished: days[0] ?? null,
    lastPublished: days.at(-1) ?? null,
    review: reviewOf(group),
  };
};
