import type { Claim, EventClaim, StateClaim, TollClaim } from "../../src/core/contract/claim.ts";
import type { Ref } from "../../src/core/contract/references.ts";

/**
 * A claim as a coder wrote it down by hand, one a line with tabs between: `event TYPE actors recipients status`,
 * `toll measure side number`, `state property subject value`. Parties are parted by ";", alternatives by "|"; "-" stands
 * for nobody among actors, for anyone elsewhere. A number is "17", "15.." (at least) or "..300" (up to or about).
 */
export type GoldLine = readonly string[];

const isNamed = (alternatives: string, { text, name, referent }: Ref): boolean => {
  const words = [text, name, referent?.text ?? ""].join(" | ").toLowerCase();
  return alternatives.split("|").some((one) => words.includes(one.toLowerCase()));
};
const allNamed = (parties: string, refs: readonly Ref[]): boolean =>
  parties === "-" || parties.split(";").every((party) => refs.some((ref) => isNamed(party, ref)));

const isEvent = ([, types = "", actors = "", recipients = "", statuses = ""]: GoldLine, claim: EventClaim): boolean =>
  types.split("|").includes(claim.type) &&
  statuses.split("|").includes(claim.status) &&
  allNamed(actors, claim.actors) &&
  claim.actors.length <= (actors === "-" ? 0 : actors.split(";").length) &&
  allNamed(recipients, claim.recipients);

const isToll = ([, measure, side = "", number = ""]: GoldLine, claim: TollClaim): boolean => {
  if (claim.measure !== measure || !isNamed(side, claim.side)) return false;
  const least = number.endsWith("..") ? Number(number.slice(0, -2)) : null;
  if (least !== null) return claim.min === least || claim.min === least + 1;
  const most = number.startsWith("..") ? Number(number.slice(2)) : null;
  return most === null ? claim.best === Number(number) : claim.max === most || claim.best === most;
};

const isState = ([, properties = "", subject = "", values = ""]: GoldLine, claim: StateClaim): boolean => {
  if (!properties.split("|").includes(claim.property)) return false;
  if (subject !== "-" && !isNamed(subject, claim.subject)) return false;
  const { value } = claim;
  if (typeof value === "string") return values.split("|").includes(value);
  return values.split("|").some((one) => [value.min, value.best, value.max].includes(Number(one)));
};

const tells = (gold: GoldLine, claim: Claim): boolean => {
  if (claim.kind !== gold[0]) return false;
  if (claim.kind === "event") return isEvent(gold, claim);
  return claim.kind === "toll" ? isToll(gold, claim) : isState(gold, claim);
};

/** How many claims were asked for, made, and both. */
export interface Tally {
  readonly gold: number;
  readonly made: number;
  readonly right: number;
  /** Gold lines that no claim tells. */
  readonly missed: readonly GoldLine[];
}

/** Pairs each gold line of one kind with the first claim that tells it and that no line before took. */
export const tallyClaims = (gold: readonly GoldLine[], claims: readonly Claim[]): Tally => {
  const left = new Set(claims);
  const missed = gold.filter((line) => {
    const found = [...left].find((claim) => tells(line, claim));
    if (found) left.delete(found);
    return !found;
  });
  return { gold: gold.length, made: claims.length, right: gold.length - missed.length, missed };
};
