import type { EventClaim } from "../core/contract/claim.ts";
import type { Told } from "../core/record/linker.ts";
import { isDated, isDayOff, partyFit, placeFit, timeFit } from "./compatible.ts";
import { familyOf } from "./families.ts";
import { sketchOf, wordsOf } from "./read-once.ts";
import { wordLikeness } from "./sketch.ts";

/** Articles on one story; below this two texts share little but their field. */
const sameStory = 0.2;

export const contradicts = (a: EventClaim, b: EventClaim): boolean =>
  placeFit(a.place, b.place) === "contradicts" || timeFit(a.time, b.time) === "contradicts";

/** One story by its words, or two sentences of one article. */
const isSameStory = (a: Told, b: Told): boolean =>
  a.article.id === b.article.id || wordLikeness(sketchOf(a), sketchOf(b)) >= sameStory;

/** Strength by place and parties of two claims that tell one day, 0 where they do not link. */
const onOneDay = (a: Told, b: Told): number => {
  const parties = partyFit(a.claim, b.claim);
  if (placeFit(a.claim.place, b.claim.place) === "same") {
    if (parties === "same") return 3;
    return isSameStory(a, b) ? (parties === "open" ? 2.5 : 2) : 0;
  }
  return parties === "same" && isSameStory(a, b) ? 1 : 0;
};

/**
 * How strongly two claims tell the same event, 0 where they do not. They must be of one family and contradict one
 * another neither in place nor in day; different tolls do not matter. Then: the same sentence reprinted; the same town
 * and day, with a party in common or in one story; an open place, with a party in common and in one story. A day off is
 * forgiven within one story alone, and weighs less: else a town that is shelled every day would be one chain of
 * events as long as the war, and each new report would have to look through all of it.
 */
export const linkStrength = (a: Told, b: Told): number => {
  const [one, two] = [a.claim, b.claim];
  if (familyOf(one) !== familyOf(two) || contradicts(one, two)) return 0;
  if (a.article.id !== b.article.id && wordsOf(a) === wordsOf(b)) return 4;
  if (!isDated(one) || !isDated(two)) return 0;
  const strength = onOneDay(a, b);
  if (strength === 0 || !isDayOff(one.time, two.time)) return strength;
  return isSameStory(a, b) ? strength / 2 : 0;
};
