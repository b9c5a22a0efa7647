import type { PlaceMention } from "../../core/contract/mention.ts";
import type { PlaceRef } from "../../core/contract/references.ts";
import type { EventType } from "../../core/plover.ts";
import { below, casesOf, headOf, isRelation, pathTo } from "../syntax/tree.ts";
import type { Match } from "./match-frame.ts";
import type { Reading } from "./reading.ts";
import { speaksOf } from "./same-clause.ts";

const locative: ReadonlySet<string> = new Set(
  "in at near on outside inside around across along into from to towards toward over off throughout within through of against".split(
    " ",
  ),
);

/** Prepositions that make a country a place even where it could act. */
const inside: ReadonlySet<string> = new Set(["in", "inside", "across", "within", "throughout"]);

export const placeRefOf = (place: PlaceMention, implied: boolean): PlaceRef => ({
  text: place.text,
  start: place.start,
  end: place.end,
  name: place.name,
  country: place.country,
  lat: place.lat,
  lon: place.lon,
  precision: place.precision,
  ...(place.admin1 === undefined ? {} : { admin1: place.admin1 }),
  ...(place.geonameid === undefined ? {} : { geonameid: place.geonameid }),
  ...(implied ? { implied: true } : {}),
});

const grain: Readonly<Record<PlaceMention["precision"], number>> = {
  site: 4,
  town: 4,
  district: 3,
  province: 2,
  country: 0,
};

/** What is only said has its place where it is said, not where its content plays: "blamed the army for the raid in Goma". */
const ofWords: ReadonlySet<EventType> = new Set(["ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT", "AGREE"]);
const isSaidElsewhere = ({ tree }: Reading, { frame, head, fillers }: Match, at: number): boolean => {
  if (!ofWords.has(frame.type) || fillers.some(({ role, token }) => role === "place" && token === at)) return false;
  const steps = pathTo(tree, at, head).split(" < ");
  return steps[0] !== "beside" && (steps.length > 1 || !steps[0]?.startsWith("obl"));
};

/** How well a place mention fits an event: told of the event itself, of a party, or only in the same sentence. */
const fitness = (reading: Reading, match: Match, at: number): number => {
  const { tree, actorAt, placeAt } = reading;
  const place = placeAt[at];
  const anchor = match.light ?? match.head;
  if (!place) return -1;
  if (!speaksOf(tree, at, anchor) && !speaksOf(tree, at, match.head)) return -1;
  if (isSaidElsewhere(reading, match, at)) return -1;
  const cases = [at, headOf(tree, at)].flatMap((token) => (token >= 0 ? casesOf(tree, token) : []));
  const path = pathTo(tree, at, match.light ?? match.head);
  const own = path !== "beside" || pathTo(tree, at, match.head) !== "beside";
  const steps = path.split(" < ").length;
  const filler = match.fillers.some(({ token, role }) => token === at && (role === "place" || role === "recipient"));
  if (place.precision === "country" && actorAt[at] !== undefined && !cases.some((word) => inside.has(word))) return -1;
  const said = cases.some((word) => locative.has(word));
  const asActor = place.metonym || actorAt[at] !== undefined;
  return (
    (filler ? 8 : 0) +
    (own ? 5 - Math.min(3, steps - 1) : 0) +
    (said ? 2 : 0) +
    grain[place.precision] -
    (asActor ? 4 : 0) -
    Math.abs(at - match.head) / 40
  );
};

/** The place that the event's sentence gives it, the best told first; null where it names none. */
export const placeInSentence = (reading: Reading, match: Match): PlaceMention | null => {
  const { tree, placeAt } = reading;
  const sentence = tree.sentences[tree.sentenceOf[match.head] ?? -1];
  let best: { place: PlaceMention; score: number } | null = null;
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const place = placeAt[at];
    if (!place) continue;
    const score = fitness(reading, match, at);
    if (score > (best?.score ?? 0.5)) best = { place, score };
  }
  return best?.place ?? null;
};

/** A place inside the words of the event's parties, for sentences that tell no other: "the Zvečan town hall". */
export const placeInParties = ({ tree, placeAt }: Reading, { fillers }: Match): PlaceMention | null => {
  for (const { token } of fillers)
    for (const at of below(tree, token, 3, (child) => isRelation(tree, child, "acl", "conj"))) {
      const place = placeAt[at];
      if (place && place.precision !== "country") return place;
    }
  return null;
};
