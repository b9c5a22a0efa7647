import type { Party } from "../core/record/event.ts";

/** What an actor is in the world of conflict data, by its PLOVER sectors. */
export type PartyKind = "military" | "police" | "government" | "rebels" | "militia" | "crowd" | "civilians" | "mission";

const kinds: readonly (readonly [PartyKind, readonly string[]])[] = [
  ["mission", ["UNO", "EUR", "IGO"]],
  ["military", ["MIL", "SPY"]],
  ["police", ["COP"]],
  ["rebels", ["REB"]],
  ["militia", ["PRM", "UAF", "CRM"]],
  ["government", ["GOV", "LEG", "JUD", "PRE"]],
  ["crowd", ["OPP"]],
];

/** A state named without a sector acts as its government; whoever else carries no arms and no office is a civilian. */
export const kindOfParty = ({ name, country, sectors }: Party, countryName: string | null): PartyKind => {
  for (const [kind, codes] of kinds) if (sectors.some((code) => codes.includes(code))) return kind;
  return country && sectors.length === 0 && name === countryName ? "government" : "civilians";
};

export const isArmed = (kind: PartyKind): boolean =>
  kind === "military" || kind === "police" || kind === "rebels" || kind === "militia" || kind === "mission";

/** A name of its own begins with a capital; "armed men" and "gunmen" describe. */
export const isNamed = (name: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}'’.-]*(?:\s|$)/u.test(name) &&
  !/^(?:A|An|The|About|Some|At|Around|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Armed|Unknown|Unidentified|Suspected)\b/.test(
    name,
  );
