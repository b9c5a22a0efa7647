import type { Claim } from "../../core/contract/claim.ts";
import type { PlaceRef } from "../../core/contract/references.ts";
import { eventTypes, measures, properties, siteStatuses, statuses } from "../../core/plover.ts";
import { words } from "../text/words.ts";

/** How the value of a field is given. A `last-day` is kept as the day after it: ranges are half-open in the record. */
export type Control =
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "text" | "number" | "day" | "last-day" | "place" };

/** A field that a person can correct, by the path that the record knows, with its present value as it is typed. */
export interface Correctable {
  readonly path: string;
  readonly label: string;
  readonly control: Control;
  readonly value: string;
}

const dayMilliseconds = 86_400_000;
const shiftDay = (day: string, by: number): string => {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMilliseconds);
  return Number.isNaN(moved.getTime()) ? day : moved.toISOString().slice(0, 10);
};

const text: Control = { kind: "text" };
const { correct } = words;

const make = (path: string, label: string, control: Control, value: string | number | null): Correctable => ({
  path,
  label,
  control,
  value: value === null ? "" : control.kind === "last-day" ? shiftDay(String(value), -1) : String(value),
});

interface Interval {
  readonly min: number | null;
  readonly best: number | null;
  readonly max: number | null;
}

const interval = (prefix: string, { min, best, max }: Interval): readonly Correctable[] => [
  make(`${prefix}best`, correct.best, { kind: "number" }, best),
  make(`${prefix}min`, correct.min, { kind: "number" }, min),
  make(`${prefix}max`, correct.max, { kind: "number" }, max),
];

const named = (path: string, label: string, ref: { name: string } | null): readonly Correctable[] =>
  ref ? [make(`${path}.name`, label, text, ref.name)] : [];

const placed = (place: PlaceRef | null): readonly Correctable[] => [
  make("place", words.fields.place, { kind: "place" }, place?.name ?? null),
];

const ownFields = (claim: Claim): readonly Correctable[] => {
  const { fields } = words;
  switch (claim.kind) {
    case "event":
      return [
        make("type", correct.type, { kind: "choice", options: eventTypes }, claim.type),
        make("mode", correct.mode, text, claim.mode),
        make("status", fields.status, { kind: "choice", options: statuses }, claim.status),
        ...claim.actors.flatMap((ref, at) => named(`actors.${at}`, fields.actor, ref)),
        ...claim.recipients.flatMap((ref, at) => named(`recipients.${at}`, fields.recipient, ref)),
        ...placed(claim.place),
        ...(claim.time
          ? [
              make("time.from", correct.firstDay, { kind: "day" }, claim.time.from),
              make("time.to", correct.lastDay, { kind: "last-day" }, claim.time.to),
            ]
          : []),
      ];
    case "toll":
      return [
        make("measure", correct.measure, { kind: "choice", options: measures }, claim.measure),
        ...interval("", claim),
        ...named("side", fields.side, claim.side),
        make("asOf", fields.asOf, { kind: "day" }, claim.asOf),
      ];
    case "state":
      return [
        make("property", correct.property, { kind: "choice", options: properties }, claim.property),
        ...(typeof claim.value === "string"
          ? [
              make(
                "value",
                fields.value,
                claim.property === "site-status" ? { kind: "choice", options: siteStatuses } : text,
                claim.value,
              ),
            ]
          : interval("value.", claim.value)),
        ...named("subject", fields.subject, claim.subject),
        ...named("object", fields.object, claim.object),
        ...placed(claim.place),
        make("asOf", fields.asOf, { kind: "day" }, claim.asOf),
      ];
  }
};

/** What a person can correct of a claim, in reading order. */
export const correctablesOf = (claim: Claim): readonly Correctable[] => [
  ...ownFields(claim),
  ...named("claimant", words.fields.claimant, claim.claimant),
];

/** The fields that are corrected together with the one shown under this path: a count with its bounds, a range with its end. */
export const groupOf = (claim: Claim, path: string): readonly Correctable[] => {
  const all = correctablesOf(claim);
  const group = [
    ["best", "min", "max"],
    ["value.best", "value.min", "value.max"],
    ["time.from", "time.to"],
    ["type", "mode"],
  ].find((paths) => paths.includes(path)) ?? [path];
  return all.filter((each) => group.includes(each.path));
};

/** What was typed as the value that the record takes; "" is unknown. Null where it is no value of this kind. */
export const readTyped = (control: Control, typed: string): { readonly value: string | number | null } | null => {
  const trimmed = typed.trim();
  if (trimmed === "") return { value: null };
  if (control.kind === "number") return /^\d{1,12}(\.\d{1,3})?$/.test(trimmed) ? { value: Number(trimmed) } : null;
  if (control.kind === "day" || control.kind === "last-day") {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return null;
    return { value: control.kind === "day" ? trimmed : shiftDay(trimmed, 1) };
  }
  return { value: trimmed };
};

/** The values that a digit gives in the queue, the ones that news of conflict needs most first. */
export const quickValues = (claim: Claim): { readonly field: string; readonly values: readonly string[] } => {
  if (claim.kind === "toll") return { field: "measure", values: measures };
  if (claim.kind === "state") return { field: "property", values: properties };
  return {
    field: "type",
    values: ["ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "THREATEN", "ACCUSE", "CONSULT", "AGREE", "REQUEST"],
  };
};
