import type { TollClaim } from "../../core/contract/claim.ts";

/** Which people a claim counts: the dead, the hurt, or those of whom only "shot" is said, alive or dead. */
export const groups = ["dead", "hurt", "shot"] as const;
export type Group = (typeof groups)[number];

/** What a report's claims say of one group. Null where they say nothing. */
export interface Told {
  readonly title: number | null;
  readonly first: number | null;
  readonly most: number | null;
  /** The figure told most often, the larger one of two. */
  readonly usual: number | null;
  /** People counted one by one: distinct names among the claims of one person each. */
  readonly named: number;
  /** The most people that one word tells in one sentence: "shot her husband and three sons" is four. */
  readonly together: number | null;
  /** The same with somebody who killed or shot himself. Null where nobody did. */
  readonly withSelf: number | null;
  /** Those of the group who did it: "the gunman was killed", "shot himself". */
  readonly attackers: number;
  /** How often each figure is told, and by which rules. */
  readonly figures: ReadonlyMap<number, { readonly times: number; readonly rules: ReadonlySet<string> }>;
  readonly claims: number;
}

const largest = 200;

const groupOf = ({ measure, by }: TollClaim): Group | null => {
  if (measure === "killed") return "dead";
  if (measure !== "injured") return null;
  return by === "tolls/shoot" ? "shot" : "hurt";
};

const figureOf = ({ best, min }: TollClaim): number | null => {
  const value = best ?? min;
  return value !== null && Number.isInteger(value) && value >= 0 && value <= largest ? value : null;
};

/** Distinct people by name: a surname alone joins a full name that ends on it. */
const countNames = (claims: readonly TollClaim[]): number => {
  const full = new Set<string>();
  const alone = new Set<string>();
  for (const { side, best } of claims) {
    if (best !== 1) continue;
    const names = side.text.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word));
    const last = names.at(-1);
    if (!last || (names.length === 1 && side.text !== last)) continue;
    if (names.length > 1) full.add(names.slice(-2).join(" "));
    else alone.add(last);
  }
  const surnames = new Set([...full].map((name) => name.split(" ").at(-1)));
  return full.size + [...alone].filter((name) => !surnames.has(name)).length;
};

const isSelf = ({ by }: TollClaim): boolean => by.endsWith("-self");

const attacking =
  /\b(?:gunman|gunmen|shooter|suspect|suspects|attacker|attackers|assailant|assailants|perpetrator|robber|killer|bomber|intruder)\b/i;

/** The largest figure that one claim tells of people who did it. */
const attackersIn = (claims: readonly TollClaim[]): number =>
  claims.reduce((most, claim) => {
    const value = figureOf(claim);
    const is = isSelf(claim) || attacking.test(claim.side.text);
    return is && value !== null && value <= 3 ? Math.max(most, value) : most;
  }, 0);

const mostTogether = (claims: readonly TollClaim[]): number | null => {
  const sums = new Map<string, number>();
  for (const claim of claims) {
    const value = figureOf(claim);
    if (value === null || claim.partOf !== null || isSelf(claim)) continue;
    const key = `${claim.start} ${claim.by}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums.size ? Math.max(...sums.values()) : null;
};

const toldOf = (claims: readonly TollClaim[], titleEnd: number): Told => {
  const figures = new Map<number, { times: number; rules: Set<string> }>();
  let title: number | null = null;
  let first: number | null = null;
  let most: number | null = null;
  for (const claim of claims) {
    const value = figureOf(claim);
    if (value === null || claim.partOf !== null) continue;
    const figure = figures.get(value) ?? { times: 0, rules: new Set<string>() };
    figure.times++;
    figure.rules.add(claim.by);
    figures.set(value, figure);
    if (claim.start < titleEnd) title = (title ?? 0) + value;
    else {
      first ??= value;
      most = Math.max(most ?? 0, value);
    }
  }
  const [usual] = [...figures].sort((a, b) => b[1].times - a[1].times || b[0] - a[0]);
  const together = mostTogether(claims);
  const withSelf = claims.some(isSelf) ? (together ?? 0) + 1 : null;
  return {
    together,
    withSelf,
    title,
    first,
    most,
    usual: usual?.[0] ?? null,
    named: countNames(claims),
    attackers: attackersIn(claims),
    figures,
    claims: claims.length,
  };
};

/** What the claims of a report tell of each group. `titleEnd` is where the title ends in the text. */
export const toldBy = (claims: readonly TollClaim[], titleEnd: number): Readonly<Record<Group, Told>> => {
  const of = (group: Group): Told =>
    toldOf(
      claims.filter((claim) => groupOf(claim) === group),
      titleEnd,
    );
  return { dead: of("dead"), hurt: of("hurt"), shot: of("shot") };
};
