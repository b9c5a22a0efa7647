import { type Claim, claimSchema, type EventClaim } from "../core/contract/claim.ts";
import type { PlaceRef, Ref } from "../core/contract/references.ts";
import { Refusal } from "../core/errors.ts";
import { partyOf } from "../lexicon/index.ts";
import { withCodesOfName } from "./corrected-actors.ts";
import { withCodes } from "./corrected-codes.ts";

/** What a correction never touches: the words and what they are called. */
const fixed = new Set(["id", "kind", "start", "end", "quote", "by", "score", "trigger", "words", "event", "partOf"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const put = (target: unknown, path: readonly string[], value: unknown): boolean => {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(target) || !Object.hasOwn(target, key)) return false;
  if (rest.length > 0) return put(target[key], rest, value);
  target[key] = value;
  return true;
};

const placeOf = (claim: Claim): PlaceRef | null => (claim.kind === "toll" ? null : claim.place);

/** The words stay those of the article: a place that it does not name is implied, and stands at the quote's start. */
const placeWith = (claim: Claim, value: unknown): unknown => {
  if (!isObject(value)) return value;
  const said = placeOf(claim);
  if (said) return { ...value, text: said.text, start: said.start, end: said.end };
  return { ...value, text: "", start: claim.start, end: claim.start, implied: true };
};

/** Another name is another place, and where that lies the name alone does not say. */
const movedAway = (claim: Claim): Claim => {
  if (claim.kind === "toll" || !claim.place) return claim;
  const { geonameid: _, admin1: __, ...place } = claim.place;
  return { ...claim, place: { ...place, lat: null, lon: null } };
};

/** One who is named in a claim stands under a path such as "actors.0", "side" or "claimant". */
const renamed = (claim: Claim, path: string): Claim => {
  const at = (refs: readonly Ref[], name: string): Ref[] =>
    refs.map((ref, index) => (path === `${name}.${index}` ? withCodesOfName(ref, claim) : ref));
  const one = <Known extends Ref | null>(ref: Known, name: string): Known | Ref =>
    ref && path === name ? withCodesOfName(ref, claim) : ref;
  const claimant = one(claim.claimant, "claimant");
  switch (claim.kind) {
    case "event":
      return {
        ...claim,
        claimant,
        actors: at(claim.actors, "actors"),
        recipients: at(claim.recipients, "recipients"),
      };
    case "toll":
      return { ...claim, claimant, side: one(claim.side, "side") };
    case "state":
      return { ...claim, claimant, subject: one(claim.subject, "subject"), object: one(claim.object, "object") };
  }
};

/** What the codes of an event depend on: whether a state, an armed group or civilians stand on either side. */
const partiesOf = ({ actors, recipients }: EventClaim): string =>
  [actors, recipients].map((refs) => refs.map(partyOf).join(" ")).join(" > ");

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce((held, key) => (isObject(held) ? held[key] : undefined), value);

const following = (before: Claim, after: Claim, field: string): Claim => {
  if (after.kind === "event" && (field === "type" || field === "mode")) return withCodes(after);
  const path = field.split(".");
  if (path.at(-1) !== "name" || valueAt(before, path) === valueAt(after, path)) return after;
  if (field === "place.name") return movedAway(after);
  const named = renamed(after, path.slice(0, -1).join("."));
  return named.kind === "event" && before.kind === "event" && partiesOf(named) !== partiesOf(before)
    ? withCodes(named)
    : named;
};

/**
 * A claim with one field as a person wants it. The path names a field that is there: "place.name", "min", "actors.0.name"; or
 * "place" with the whole place, but its words. What follows from the field follows: the codes of a type, the coordinates of a place,
 * the country and sectors of a name.
 * Throws the refusal `bad-review` where the field is not there, is not to be corrected, or does not take the value.
 */
export const applyCorrection = (claim: Claim, field: string, value: unknown): Claim => {
  const path = field.split(".");
  const copy = structuredClone(claim);
  if (fixed.has(path[0] ?? "") || !put(copy, path, field === "place" ? placeWith(claim, value) : value))
    throw new Refusal("bad-review", { field });
  const parsed = claimSchema.safeParse(copy);
  if (!parsed.success) throw new Refusal("bad-review", { field, reason: parsed.error.issues[0]?.message ?? "wrong" });
  return following(claim, parsed.data, field);
};
