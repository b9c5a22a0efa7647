import type { PlaceRef, Time } from "../../core/contract/references.ts";
import { placeRefOf } from "./event-place.ts";
import { impliedDay } from "./event-time.ts";
import type { Draft } from "./make-claim.ts";
import type { Reading } from "./reading.ts";

const neighbours = 2;
const published = (reading: Reading): Time | null => {
  const date = reading.input.article.published;
  return date === null ? null : impliedDay(date);
};

/** The first place of the article that is closer than a country: what its dateline or first sentence names. */
const articlePlace = ({ input }: Reading): PlaceRef | null => {
  const first =
    input.places.find(({ precision, metonym, lat }) => precision !== "country" && !metonym && lat !== null) ??
    input.places.find(({ metonym }) => !metonym);
  return first ? placeRefOf(first, true) : null;
};

const sameParagraph = (text: string, a: Draft, b: Draft): boolean =>
  !text.slice(a.claim.start, b.claim.start).includes("\n\n");

/**
 * Gives claims the place and time that their own sentence does not tell: from a neighbour in the paragraph, else from
 * the article's frame. All of it is marked as implied.
 */
export const fillFromFrame = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const { text } = reading.input.article;
  const frame = articlePlace(reading);
  const day = published(reading);
  return drafts.map((draft, index) => {
    const before = drafts
      .slice(Math.max(0, index - 4), index)
      .reverse()
      .filter((other) => draft.sentence - other.sentence <= neighbours && sameParagraph(text, other, draft));
    const near = before.find(({ claim }) => claim.place && claim.status !== "background")?.claim.place;
    const place =
      draft.claim.place ?? (near ? { ...near, implied: true } : draft.claim.status === "background" ? null : frame);
    const timed = before.find(
      ({ claim }) => claim.time && claim.time.text !== null && claim.status === draft.claim.status,
    )?.claim.time;
    const time = draft.claim.time ?? (draft.claim.status === "happened" && timed ? { ...timed, implied: true } : day);
    return { ...draft, claim: { ...draft.claim, place, time } };
  });
};
