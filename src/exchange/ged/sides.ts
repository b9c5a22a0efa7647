import type { Party, SituationEvent, Toll } from "../../core/record/event.ts";
import { codesOfCountry } from "../country-codes.ts";
import { isArmed, kindOfParty, type PartyKind } from "../party-kind.ts";
import { figuresOf, wholeTolls } from "../toll-figures.ts";

export interface GedSide {
  readonly name: string;
  readonly kind: PartyKind;
  readonly gw: number | null;
}

const government = (kind: PartyKind): boolean =>
  kind === "military" || kind === "police" || kind === "government" || kind === "mission";

const sideOf = (party: Party): GedSide => {
  const country = codesOfCountry(party.country);
  const kind = kindOfParty(party, country?.name ?? null);
  return government(kind) && country
    ? { name: `Government of ${country.name}`, kind, gw: country.gw }
    : { name: party.name, kind, gw: null };
};

/** 1 state-based, 2 non-state, 3 one-sided; null where no organised actor takes part. */
export interface GedSides {
  readonly type: 1 | 2 | 3;
  readonly a: GedSide;
  readonly b: GedSide;
}

/** The two sides of organised violence (UCDP): civilians are the second side of one-sided violence. */
export const gedSides = ({ actors, recipients }: SituationEvent): GedSides | null => {
  const parties = (recipients.length > 0 ? [...actors.slice(0, 1), ...recipients] : actors).map(sideOf);
  const acting = parties.filter(({ kind }) => isArmed(kind) || kind === "government");
  const a = acting.find(({ kind }) => government(kind)) ?? acting[0];
  if (!a) return null;
  const b = acting.find(({ name }) => name !== a.name);
  if (b) return { type: government(a.kind) || government(b.kind) ? 1 : 2, a, b };
  const victims = parties.find(({ kind }) => kind === "civilians" || kind === "crowd");
  return victims || recipients.length > 0
    ? { type: 3, a, b: { name: "Civilians", kind: "civilians", gw: null } }
    : null;
};

export interface GedDeaths {
  readonly a: number;
  readonly b: number;
  readonly civilians: number;
  readonly unknown: number;
}

const columnOf = ({ side }: Toll, sides: GedSides): keyof GedDeaths => {
  const { name, kind } = sideOf(side);
  if (name === sides.a.name) return "a";
  if (sides.type !== 3 && name === sides.b.name) return "b";
  if (kind === sides.a.kind && isArmed(kind)) return "a";
  if (sides.type !== 3 && kind === sides.b.kind && isArmed(kind)) return "b";
  return side.sectors.includes("CVL") || sides.type === 3 ? "civilians" : "unknown";
};

/** The best counts of the dead by side; they add up to `best`. */
export const gedDeaths = (event: SituationEvent, sides: GedSides): GedDeaths => {
  const deaths = { a: 0, b: 0, civilians: 0, unknown: 0 };
  for (const toll of wholeTolls(event.tolls, "killed")) deaths[columnOf(toll, sides)] += figuresOf(toll).best;
  return deaths;
};
