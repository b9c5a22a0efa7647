import type { EventClaim } from "../core/contract/claim.ts";

/** Clashes are told as the protest or as the violence in it. */
const families: Readonly<Partial<Record<EventClaim["type"], string>>> = {
  ASSAULT: "violence",
  COERCE: "coercion",
  AGREE: "talks",
  CONSULT: "talks",
  COOPERATE: "talks",
};

export const familyOf = ({ type }: Pick<EventClaim, "type">): string => families[type] ?? type;
