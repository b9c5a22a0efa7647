import type { Claim } from "../../core/contract/claim.ts";
import type { PlaceRef, Ref } from "../../core/contract/references.ts";
import { words } from "../text/words.ts";

/** One field of a claim: what it says and the words that it was read from; null where no words say it. */
export interface Field {
  readonly role: string;
  readonly label: string;
  readonly value: string;
  readonly span: { readonly start: number; readonly end: number } | null;
}

const spanOf = ({ start, end }: { start: number; end: number }): Field["span"] => (end > start ? { start, end } : null);

const meaningOf = (ref: Ref): string => {
  const about = [ref.country, ref.sectors.join("/")].filter(Boolean).join(" ");
  const whom = ref.referent && ref.referent.text !== ref.text ? ` = ${ref.referent.text}` : "";
  return `${ref.name || ref.text}${whom}${about ? ` (${about})` : ""}`;
};

const refField = (role: string, label: string, ref: Ref): Field => ({
  role,
  label,
  value: meaningOf(ref),
  span: spanOf(ref),
});

const placeField = (place: PlaceRef): Field => ({
  role: "place",
  label: words.fields.place,
  value: `${place.name}${place.admin1 ? `, ${place.admin1}` : ""}${place.country ? ` (${place.country})` : ""}${place.implied ? `, ${words.impliedField}` : ""}`,
  span: spanOf(place),
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

const ownFields = (claim: Claim): readonly Field[] => {
  const told = claim.kind !== "event" && claim.words ? spanOf(claim.words) : null;
  switch (claim.kind) {
    case "event":
      return [
        { role: "trigger", label: words.fields.trigger, value: claim.trigger.text, span: spanOf(claim.trigger) },
        ...claim.actors.map((ref) => refField("actor", words.fields.actor, ref)),
        ...claim.recipients.map((ref) => refField("recipient", words.fields.recipient, ref)),
        ...(claim.place ? [placeField(claim.place)] : []),
        ...(claim.time
          ? [
              {
                role: "time",
                label: words.fields.time,
                value: `${claim.time.from} … ${claim.time.to} (${claim.time.grain}${claim.time.implied ? ", implied" : ""})`,
                span:
                  claim.time.start === null || claim.time.end === null
                    ? null
                    : { start: claim.time.start, end: claim.time.end },
              },
            ]
          : []),
        { role: "status", label: words.fields.status, value: claim.status, span: spanOf(claim.trigger) },
      ];
    case "toll":
      return [
        { role: "count", label: claim.measure, value: countOf(claim), span: told },
        refField("side", words.fields.side, claim.side),
        ...(claim.asOf ? [{ role: "time", label: words.fields.asOf, value: claim.asOf, span: null }] : []),
      ];
    case "state":
      return [
        refField("subject", words.fields.subject, claim.subject),
        {
          role: "value",
          label: claim.property,
          value: typeof claim.value === "string" ? claim.value : `${countOf(claim.value)} ${claim.value.unit}`,
          span: told,
        },
        ...(claim.object ? [refField("object", words.fields.object, claim.object)] : []),
        ...(claim.place ? [placeField(claim.place)] : []),
        ...(claim.asOf ? [{ role: "time", label: words.fields.asOf, value: claim.asOf, span: null }] : []),
      ];
  }
};

/** The fields of a claim in reading order. */
export const fieldsOfClaim = (claim: Claim): readonly Field[] => [
  ...ownFields(claim),
  ...(claim.claimant ? [refField("claimant", words.fields.claimant, claim.claimant)] : []),
];

/** "ASSAULT · aerial", "injured", "office". */
export const headingOfClaim = (claim: Claim): string => {
  if (claim.kind === "event") return claim.mode ? `${claim.type} · ${claim.mode}` : claim.type;
  return claim.kind === "toll" ? claim.measure : claim.property;
};
