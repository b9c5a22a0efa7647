import type { Ref } from "../../core/contract/references.ts";
import type { Party } from "./acled.ts";

const armedSectors = new Set(["REB", "UAF", "PRM", "CRM"]);
const stateSectors = new Set(["MIL", "COP", "GOV", "SPY", "JUD"]);

/** What kind of party an actor is by its PLOVER sectors alone; a country without a sector acts as its state. */
export const partyOf = ({ sectors, country }: Pick<Ref, "sectors" | "country">): Party => {
  if (sectors.some((sector) => armedSectors.has(sector))) return "armed";
  if (sectors.some((sector) => stateSectors.has(sector))) return "state";
  if (sectors.includes("CVL") || sectors.includes("REF")) return "civilians";
  return country !== null && sectors.length === 0 ? "state" : "other";
};
