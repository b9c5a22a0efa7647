import type { EventClaim } from "../core/contract/claim.ts";
import type { Told } from "../core/record/linker.ts";
import { isDated, partyFit, placeFit, timeFit } from "./compatible.ts";
import { readSketch, wordLikeness } from "./sketch.ts";

/** Clashes are told as the protest or as the violence in it. */
const families: Readonly<Partial<Record<EventClaim["type"], string>>> = {
  ASSAULT: "violence",
  COERCE: "coercion",
  AGREE: "talks",
  CONSULT: "talks",
  COOPERATE: "talks",
};

export const familyOf = ({ type }: Pick<EventClaim, "type">): string => families[type] ?? type;

/** Articles on one story; below this two texts share little but their field. */
const sameStory = 0.2;

export const contradicts = (a: EventClaim, b: EventClaim): boolean =>
  placeFit(a.place, b.place) === "contradicts" || timeFit(a.time, b.time) === "contradicts";

const told = ({ quote }: EventClaim): string => quote.toLowerCase().replace(/\W+/g, " ").trim();

/** One story by its words, or two sentences of one article. */
const isSameStory = (a: Told, b: Told): boolean =>
  a.article.id === b.article.id || wordLikeness(readSketch(a.sketch), readSketch(b.sketch)) >= sameStory;

/**
 * How strongly two claims tell the same event, 0 where they do not. They must be of one family and contradict one
 * another neither in place nor in day; different tolls do not matter. Then: the same sentence reprinted; the same town
 * and day, with a party in common or in one story; an open place, with a party in common and in one story.
 */
export const linkStrength = (a: Told, b: Told): number => {
  const [one, two] = [a.claim, b.claim];
  if (familyOf(one) !== familyOf(two) || contradicts(one, two)) return 0;
  if (a.article.id !== b.article.id && told(one) === told(two)) return 4;
  if (!isDated(one) || !isDated(two)) return 0;
  const parties = partyFit(one, two);
  if (placeFit(one.place, two.place) === "same") {
    if (parties === "same") return 3;
    return isSameStory(a, b) ? (parties === "open" ? 2.5 : 2) : 0;
  }
  return parties === "same" && isSameStory(a, b) ? 1 : 0;
};
