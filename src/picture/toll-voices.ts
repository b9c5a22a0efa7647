import type { TollClaim } from "../core/contract/claim.ts";
import type { Ref } from "../core/contract/references.ts";
import type { TollVoice } from "../core/record/event.ts";
import type { ArticleRef } from "../core/record/items.ts";
import { isKnownBody } from "./force-name.ts";

/** One count as one article gives it. */
export interface Count {
  readonly claim: TollClaim;
  readonly article: ArticleRef;
}

/**
 * How well a claimant is placed to count, best first. A side knows its own wounded; hospitals and rescuers count those
 * they receive; international observers count for nobody; police and governments count for themselves. An armed group,
 * or the army of another country, that counts the other side's soldiers is a party to the fight and stands last.
 */
export const standings = [
  "the side itself, of its own people",
  "hospitals and rescuers",
  "international observers",
  "police and authorities",
  "the reporter, without a named source",
  "others",
] as const;

const medical =
  /\b(hospital|clinic|doctor|medic|paramedic|ambulance|health|surgeon|rescue|red cross|red crescent|coroner)/i;
const sectorStanding: Readonly<Record<string, number>> = { HLH: 1, IGO: 2, NGO: 2, COP: 3, GOV: 3, MIL: 3, JUD: 3 };

const same = (a: Ref, b: Ref): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (a.country !== null && a.country === b.country && a.sectors[0] !== undefined && a.sectors[0] === b.sectors[0]);

const others = standings.length - 1;
/** Sectors of those who fight. */
const armed = new Set(["MIL", "REB", "PAR", "COP", "OPP"]);
const rebels = new Set(["REB", "PAR", "PRM"]);
/** "The army said" is the state's own voice, whatever country it is of. */
const ofState =
  /\b(army|military|armed forces|navy|air force|general staff|government|police|guard|minist(?:ry|er)|state|president|authorities)\b/i;

/** One who fights, or speaks for them, and tells the losses of those who fight on the other side. */
const isAdversary = (claimant: Ref, side: Ref): boolean => {
  const fights = claimant.sectors.some((sector) => sector === "MIL" || sector === "REB" || sector === "PAR");
  if (!fights || !side.sectors.some((sector) => armed.has(sector)) || claimant.sectors.includes("IGO")) return false;
  if (claimant.country !== null && side.country !== null) return claimant.country !== side.country;
  // An alliance or a mission that the lexicon knows is no band of fighters, unless it is known as one.
  const isMission = isKnownBody(claimant.name) && !claimant.sectors.some((sector) => rebels.has(sector));
  return claimant.country === null && !isMission && !ofState.test(`${claimant.name} ${claimant.text}`);
};

/** Index into `standings`. */
export const standingOf = ({ claim: { claimant, side } }: Count): number => {
  if (!claimant) return 4;
  if (same(claimant, side)) return 0;
  if (medical.test(`${claimant.name} ${claimant.text}`)) return 1;
  if (isAdversary(claimant, side)) return others;
  return Math.min(others, ...claimant.sectors.map((sector) => sectorStanding[sector] ?? 5));
};

export const dayOf = ({ claim, article }: Count): string => claim.asOf ?? article.published ?? "";

/** Whoever gave the count: the claimant, or the publisher where nobody is named. */
export const speakerOf = ({ claim, article }: Count): string =>
  (claim.claimant?.name ?? article.publisher ?? article.id).toLowerCase();

export const voiceOf = ({ claim, article }: Count, leftOut: string | null): TollVoice => ({
  claim: claim.id,
  article: article.id,
  publisher: article.publisher,
  published: article.published,
  claimant: claim.claimant?.name ?? null,
  min: claim.min,
  best: claim.best,
  max: claim.max,
  leftOut,
  quote: claim.quote,
});
