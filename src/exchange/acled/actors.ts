import type { Party } from "../../core/record/event.ts";
import { codesOfCountry, countryNamed } from "../country-codes.ts";
import { isNamed, kindOfParty } from "../party-kind.ts";

/** ACLED's actor types. */
export const interLabels = [
  "",
  "State forces",
  "Rebel group",
  "Political militia",
  "Identity militia",
  "Rioters",
  "Protesters",
  "Civilians",
  "External/Other forces",
] as const;

/** The number of an actor type as older files have it: "1" to "8", and "0" where there is no such actor. */
export const actorTypeNumber = (label: string): string =>
  String([...interLabels.keys()].find((at) => interLabels[at] === label) ?? 0);

/** The number of an interaction: the lower type first, "50" for rioters alone. */
export const interactionNumber = (first: string, second: string): string => {
  const [a, b] = [actorTypeNumber(first), actorTypeNumber(second)].sort();
  return a === "0" ? `${b}0` : `${a}${b}`;
};

export interface AcledActor {
  readonly name: string;
  /** 1 to 8. */
  readonly inter: number;
}

export interface AcledScene {
  /** Country of the event, alpha-3 and name. */
  readonly alpha3: string;
  readonly country: string;
  readonly riot: boolean;
}

/** The crowd of a demonstration. */
export const acledCrowd = ({ country, riot }: AcledScene): AcledActor =>
  riot ? { name: `Rioters (${country})`, inter: 5 } : { name: `Protesters (${country})`, inter: 6 };

/** Armed men of whom nobody says who they are. */
export const acledUnidentified = ({ country }: AcledScene): AcledActor => ({
  name: `Unidentified Armed Group (${country})`,
  inter: 3,
});

/**
 * An actor as ACLED names it: forces by their state, crowds and civilians by the country of the event, groups by their
 * own name. Forces of another state and of international bodies are "External/Other forces".
 */
export const acledActor = (party: Party, scene: AcledScene): AcledActor => {
  const { alpha3, country } = scene;
  const own = codesOfCountry(party.country)?.name ?? null;
  const state = own ?? country;
  const forces = party.country !== null && party.country !== alpha3 ? 8 : 1;
  // "KFOR peacekeepers": a force with a name and no country is nobody's army.
  const stateless = party.country === null && isNamed(party.name);
  switch (kindOfParty(party, own)) {
    case "mission":
      return { name: party.name, inter: 8 };
    case "military":
      return stateless ? { name: party.name, inter: 8 } : { name: `Military Forces of ${state}`, inter: forces };
    case "police":
      return { name: `Police Forces of ${state}`, inter: forces };
    case "government":
      return { name: `Government of ${state}`, inter: forces };
    case "rebels":
      return isNamed(party.name) ? { name: party.name, inter: 2 } : acledUnidentified(scene);
    case "militia":
      return isNamed(party.name) ? { name: party.name, inter: 3 } : acledUnidentified(scene);
    case "crowd":
      return acledCrowd(scene);
    case "civilians":
      return { name: `Civilians (${country})`, inter: 7 };
  }
};

/** "State forces-Rebel group", "Civilians only": the lower type first, but for the one label that ACLED turns round. */
export const interactionOf = (first: number, second: number | null): string => {
  if (second === null) return `${interLabels[first] ?? ""} only`;
  const [low, high] = first <= second ? [first, second] : [second, first];
  return low === 7 && high === 8
    ? "External/Other forces-Civilians"
    : `${interLabels[low] ?? ""}-${interLabels[high] ?? ""}`;
};

/** ACLED's names that say of which state and kind an actor is; the first group is the state. */
const forms: readonly (readonly [form: RegExp, sectors: readonly string[]])[] = [
  [/^(?:Mutiny of )?Military Forces of ([^()]{1,80})/, ["MIL"]],
  [/^Police Forces of ([^()]{1,80})/, ["COP"]],
  [/^Government of ([^()]{1,80})/, ["GOV"]],
  [/^(?:Protesters|Rioters) \(([^()]{1,80})\)/, ["OPP"]],
  [/^Civilians \(([^()]{1,80})\)/, ["CVL"]],
  [/^Unidentified Armed Group \(([^()]{1,80})\)/, ["UAF"]],
];

/** PLOVER sectors of ACLED's actor types. */
const sectorsOfInter: readonly (readonly string[])[] = [
  [],
  ["GOV"],
  ["REB"],
  ["PRM"],
  ["PRM"],
  ["OPP"],
  ["OPP"],
  ["CVL"],
  [],
];

/** An actor of ACLED's as a party: what `acledActor` writes is read back. `inter` is its type, as a label or a number. */
export const partyOfAcled = (name: string, inter: string | null): Party => {
  for (const [form, sectors] of forms) {
    const state = form.exec(name)?.[1]?.trim();
    if (state) return { name, country: countryNamed(state), sectors: [...sectors] };
  }
  const type = /^[1-8]$/.test(inter ?? "") ? Number(inter) : interLabels.findIndex((label) => label && label === inter);
  const state = /\(([^()]{1,80})\)$/.exec(name)?.[1];
  return { name, country: countryNamed(state ?? null), sectors: [...(sectorsOfInter[type] ?? [])] };
};
