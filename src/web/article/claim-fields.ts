import type { Claim, EventClaim, StateClaim, TollClaim } from "../../core/contract/claim.ts";
import type { PlaceRef, Ref, Time } from "../../core/contract/references.ts";
import { showDate } from "../text/dates.ts";
import { words } from "../text/words.ts";

/** One field of a claim: what it says and the words that it was read from; null where no words say it. */
export interface Field {
  readonly role: string;
  readonly label: string;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Where the value stands in the claim, as corrections name it: "place.name", "actors.0.name". Null: not to be corrected. */
  readonly path: string | null;
}

const spanOf = ({ start, end }: { start: number; end: number }): Field["span"] => (end > start ? { start, end } : null);

const meaningOf = (ref: Ref): string => {
  const about = [ref.country, ref.sectors.join("/")].filter(Boolean).join(" ");
  const whom = ref.referent && ref.referent.text !== ref.text ? ` = ${ref.referent.text}` : "";
  return `${ref.name || ref.text}${whom}${about ? ` (${about})` : ""}`;
};

const refField = (role: string, label: string, ref: Ref, path: string): Field => ({
  role,
  label,
  value: meaningOf(ref),
  span: spanOf(ref),
  path: `${path}.name`,
});

const placeField = (place: PlaceRef): Field => ({
  role: "place",
  label: words.fields.place,
  value: `${place.name}${place.admin1 ? `, ${place.admin1}` : ""}${place.country ? ` (${place.country})` : ""}${place.implied ? `, ${words.saidElsewhere}` : ""}`,
  span: spanOf(place),
  path: "place",
});

/** "30", "at least 14", "at most 29", "24 to 99": the interval in words. */
export const countOf = ({
  min,
  best,
  max,
}: {
  min: number | null;
  best: number | null;
  max: number | null;
}): string => {
  if (best !== null) return min === best && max === best ? String(best) : `about ${best}`;
  if (min !== null && max !== null) return min === max ? String(min) : `${min} to ${max}`;
  if (min !== null) return `at least ${min}`;
  return max === null ? "unknown" : `at most ${max}`;
};

const dayMilliseconds = 86_400_000;

/** The days of a range as a person writes them: its end is exclusive in the record, and inclusive here. */
export const daysOf = ({ from, to, grain }: Pick<Time, "from" | "to" | "grain">): string => {
  if (grain === "year") return from.slice(0, 4);
  if (grain === "month") return showDate(from.slice(0, 7));
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - dayMilliseconds);
  const until = Number.isNaN(last.getTime()) ? to : last.toISOString().slice(0, 10);
  return until <= from ? showDate(from) : `${showDate(from)} – ${showDate(until)}`;
};

/** The words that say the number or the value. */
const saidIn = ({ words: said }: TollClaim | StateClaim): Field["span"] => (said ? spanOf(said) : null);

const timeField = (time: Time): Field => ({
  role: "time",
  label: words.fields.time,
  value: time.text === null ? `${daysOf(time)}, ${words.impliedField}` : daysOf(time),
  span: time.start === null || time.end === null ? null : { start: time.start, end: time.end },
  path: "time.from",
});

const dayField = (day: string): Field => ({
  role: "time",
  label: words.fields.asOf,
  value: showDate(day),
  span: null,
  path: "asOf",
});

const eventFields = (claim: EventClaim): readonly Field[] => [
  {
    role: "trigger",
    label: words.fields.trigger,
    value: claim.trigger.text,
    span: spanOf(claim.trigger),
    path: null,
  },
  ...claim.actors.map((ref, at) => refField("actor", words.fields.actor, ref, `actors.${at}`)),
  ...claim.recipients.map((ref, at) => refField("recipient", words.fields.recipient, ref, `recipients.${at}`)),
  ...(claim.place ? [placeField(claim.place)] : []),
  ...(claim.time ? [timeField(claim.time)] : []),
  { role: "status", label: words.fields.status, value: claim.status, span: null, path: "status" },
];

const tollFields = (claim: TollClaim): readonly Field[] => [
  { role: "count", label: claim.measure, value: countOf(claim), span: saidIn(claim), path: "best" },
  refField("side", words.fields.side, claim.side, "side"),
  ...(claim.asOf ? [dayField(claim.asOf)] : []),
];

/** Persons are what most counts are of, and are not named. */
const unitOf = (unit: string): string => (unit === "percent" ? " %" : unit === "person" ? "" : ` ${unit}`);

/** What a state is told to be: a word, or an amount with its unit. */
export const shownValue = (value: StateClaim["value"]): string =>
  typeof value === "string" ? value : `${countOf(value)}${unitOf(value.unit)}`;

const stateFields = (claim: StateClaim): readonly Field[] => [
  refField("subject", words.fields.subject, claim.subject, "subject"),
  {
    role: "value",
    label: words.fields.value,
    value: shownValue(claim.value),
    span: saidIn(claim),
    path: typeof claim.value === "string" ? "value" : "value.best",
  },
  ...(claim.object ? [refField("object", words.fields.object, claim.object, "object")] : []),
  ...(claim.place ? [placeField(claim.place)] : []),
  ...(claim.asOf ? [dayField(claim.asOf)] : []),
];

const ownFields = (claim: Claim): readonly Field[] => {
  if (claim.kind === "event") return eventFields(claim);
  return claim.kind === "toll" ? tollFields(claim) : stateFields(claim);
};

/** The fields of a claim in reading order. */
export const fieldsOfClaim = (claim: Claim): readonly Field[] => [
  ...ownFields(claim),
  ...(claim.claimant ? [refField("claimant", words.fields.claimant, claim.claimant, "claimant")] : []),
];

/** "ASSAULT · aerial", "injured", "office". */
export const headingOfClaim = (claim: Claim): string => {
  if (claim.kind === "event") return claim.mode ? `${claim.type} · ${claim.mode}` : claim.type;
  return claim.kind === "toll" ? claim.measure : claim.property;
};
