import type { EventClaim } from "../../core/contract/claim.ts";
import type { PlaceMention } from "../../core/contract/mention.ts";
import type { PlaceRef, Time } from "../../core/contract/references.ts";
import type { EventType } from "../../core/plover.ts";
import { casesOf, hasChildBy, headOf } from "../syntax/tree.ts";
import { placeRefOf } from "./event-place.ts";
import { impliedDay } from "./event-time.ts";
import type { Draft } from "./make-claim.ts";
import type { Reading } from "./reading.ts";

const neighbours = 2;
const published = (reading: Reading): Time | null => {
  const date = reading.input.article.published;
  return date === null ? null : impliedDay(date);
};

const locative: ReadonlySet<string> = new Set("in at near outside around across inside".split(" "));
const datelineReach = 120;
/** "GOMA, Congo (Agency) —": the place where a report was filed, at its very beginning. */
const isDateline = ({ input }: Reading, { start, end }: PlaceMention): boolean => {
  const { text } = input.article;
  const opening = text.slice(0, start);
  const line = opening.slice(opening.lastIndexOf("\n") + 1);
  const behind = text.slice(end, end + 45);
  if (line.trim() === "" && start < datelineReach && (/^:/.test(behind) || /^[A-Z]{3}/.test(text.slice(start))))
    return true;
  return start < datelineReach && line.length < 40 && /^[^.\n]{0,40}(?:[—–]|--| - |- )/.test(behind);
};

/** Closer than a country: also a village that no gazetteer lists, which stands at the middle of its country. */
const isClose = ({ precision, geonameid, country }: PlaceRef): boolean =>
  precision !== "country" || (geonameid === undefined && country !== null);

/** A place that the opening tells as where things happen, and not the seat of a government that stands for a state. */
const isLead = ({ tree, placeAt }: Reading, place: PlaceMention, sentences: number): boolean => {
  const last = tree.sentences[Math.min(sentences, tree.sentences.length) - 1]?.to ?? 0;
  for (let at = 0; at < last; at++)
    if (placeAt[at] === place)
      return [at, headOf(tree, at)].some(
        (token) => token >= 0 && token < last && casesOf(tree, token).some((word) => locative.has(word)),
      );
  return false;
};

const opening = 3;
/** The place of the whole report: its dateline, else the first place closer than a country that its opening locates. */
const articlePlace = (reading: Reading): PlaceRef | null => {
  const close = reading.input.places.filter(
    ({ precision, metonym, lat }) => precision !== "country" && !metonym && lat !== null,
  );
  const found =
    reading.input.places.find((place) => !place.metonym && isDateline(reading, place)) ??
    close.find((place) => isLead(reading, place, opening)) ??
    reading.input.places.find((place) => !place.metonym && isLead(reading, place, 1));
  return found ? placeRefOf(found, true) : null;
};

/** A place is not lent to an event whose parties all come from elsewhere. */
const fitsParties = ({ country }: PlaceRef, { actors, recipients }: EventClaim): boolean => {
  const countries = [...actors, ...recipients].flatMap((ref) => ref.country ?? []);
  return country === null || countries.length === 0 || countries.includes(country);
};

/** Deeds have the place of the deeds told beside them; words are said where the report is from. */
const deeds: ReadonlySet<EventType> = new Set(["ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "RETREAT", "AID"]);

const sameParagraph = (text: string, a: Draft, b: Draft): boolean =>
  !text.slice(a.claim.start, b.claim.start).includes("\n\n");

const placeBeside = (before: readonly Draft[], { claim }: Draft): PlaceRef | null => {
  if (!deeds.has(claim.type)) return null;
  const near = before.find(
    ({ claim: other }) =>
      deeds.has(other.type) &&
      other.place &&
      other.place.implied !== true &&
      isClose(other.place) &&
      other.status !== "background" &&
      fitsParties(other.place, claim),
  )?.claim.place;
  return near ? { ...near, implied: true } : null;
};

/** "the attackers", "they", "its men": parties that the report has spoken of before. */
const spokenOf = /^(?:the|they|them|he|she|it|his|her|its|their|these|those|both|all)\b/i;

/** Where the deed that the report is about happened, for the deeds that speak of its parties again. */
const placeOfMainDeed = (drafts: readonly Draft[], { claim }: Draft): PlaceRef | null => {
  const main = drafts.find(
    ({ claim: { type, status, place } }) =>
      deeds.has(type) && status === "happened" && place && !place.implied && isClose(place),
  )?.claim;
  if (!main?.place || !deeds.has(claim.type) || claim.start < main.start) return null;
  const known = new Set([...main.actors, ...main.recipients].map(({ name }) => name));
  const again = [...claim.actors, ...claim.recipients].some(({ text, name }) => spokenOf.test(text) || known.has(name));
  return again ? { ...main.place, implied: true } : null;
};

/** "Boluarte, who took office in December, has refused to go": only what is told in the plain past shares such a day. */
const isToldAsPast = ({ tree }: Reading, { match }: Draft): boolean => {
  const verb = match.light ?? match.head;
  return tree.tokens[verb]?.upos !== "VERB" || !hasChildBy(tree, verb, "aux");
};

/** "Police opened fire on marchers who stormed the hall on Tuesday": the day of a deed behind, in the same sentence. */
const besideLater = (drafts: readonly Draft[], index: number): readonly Draft[] => {
  const sentence = drafts[index]?.sentence;
  return drafts
    .slice(index + 1, index + 3)
    .filter((other) => other.sentence === sentence && other.claim.time?.grain === "day");
};

/**
 * Gives claims the place and time that their own sentence does not tell: from a neighbour in the paragraph, else from
 * the article's frame. All of it is marked as implied.
 */
export const fillFromFrame = (reading: Reading, drafts: readonly Draft[]): Draft[] => {
  const { text } = reading.input.article;
  const ofReport = articlePlace(reading);
  const day = published(reading);
  return drafts.map((draft, index) => {
    const before = drafts
      .slice(Math.max(0, index - 4), index)
      .reverse()
      .filter((other) => draft.sentence - other.sentence <= neighbours && sameParagraph(text, other, draft));
    const frame = placeOfMainDeed(drafts, draft) ?? ofReport;
    const lent = frame && draft.claim.status !== "background" && fitsParties(frame, draft.claim) ? frame : null;
    const place = draft.claim.place ?? placeBeside(before, draft) ?? lent;
    const timed = [...before, ...besideLater(drafts, index)].find(
      (other) =>
        other.claim.time &&
        other.claim.time.text !== null &&
        other.claim.status === draft.claim.status &&
        (other.sentence !== draft.sentence || isToldAsPast(reading, draft)),
    )?.claim.time;
    const time = draft.claim.time ?? (draft.claim.status === "happened" && timed ? { ...timed, implied: true } : day);
    return { ...draft, claim: { ...draft.claim, place, time } };
  });
};
