import type { Gazetteer, GazetteerPlace } from "../gazetteer/read.ts";
import type { Candidate, Reading } from "./candidates.ts";

/** Senses looked at on each side: the names with more are hamlets' names, and say little. */
const most = 12;

const largest = (gazetteer: Gazetteer, { places }: Candidate): GazetteerPlace[] =>
  places
    .map((index) => gazetteer.place(index))
    .sort((a, b) => b.population - a.population)
    .slice(0, most);

const holds = (outer: GazetteerPlace, inner: GazetteerPlace): boolean =>
  inner.admin1 === outer.index ||
  inner.admin2 === outer.index ||
  (outer.feature === "PCLI" && inner.country === outer.country && inner.index !== outer.index);

const someHolds = (gazetteer: Gazetteer, outer: Candidate, inner: Candidate): boolean => {
  const inside = largest(gazetteer, inner);
  return largest(gazetteer, outer).some((place) => inside.some((other) => holds(place, other)));
};

/** How candidates stand beside one another: "Leeds, Alabama" and lists of names. */
export interface Beside {
  /** Candidates that end at a token, and that start at one. */
  readonly ending: ReadonlyMap<number, readonly Candidate[]>;
  readonly starting: ReadonlyMap<number, readonly Candidate[]>;
}

export const besideOf = (candidates: readonly Candidate[]): Beside => {
  const ending = new Map<number, Candidate[]>();
  const starting = new Map<number, Candidate[]>();
  const push = (map: Map<number, Candidate[]>, at: number, candidate: Candidate): void => {
    const list = map.get(at);
    if (list) list.push(candidate);
    else map.set(at, [candidate]);
  };
  for (const candidate of candidates)
    if (candidate.places.length) {
      push(ending, candidate.to, candidate);
      push(starting, candidate.from, candidate);
    }
  return { ending, starting };
};

const opens = (form: string): boolean => form === "," || form === "(";

/** Features of what stands beside a candidate over a comma, a bracket or "and". */
export const besideFeatures = (
  { tokens }: Reading,
  gazetteer: Gazetteer,
  { ending, starting }: Beside,
  candidate: Candidate,
): string[] => {
  const before = tokens[candidate.from - 1]?.form ?? "";
  const after = tokens[candidate.to]?.form ?? "";
  const features: string[] = [];
  if (opens(before)) {
    const others = ending.get(candidate.from - 1) ?? [];
    if (others.some((other) => someHolds(gazetteer, candidate, other))) features.push("holdsBefore");
    else if (others.length) features.push("namesBefore");
  }
  if (opens(after)) {
    const others = starting.get(candidate.to + 1) ?? [];
    if (others.some((other) => someHolds(gazetteer, other, candidate))) features.push("heldBehind");
    else if (others.length) features.push("namesBehind");
  }
  if (before === "and" && ending.has(candidate.from - 1)) features.push("andBefore");
  if (after === "and" && starting.has(candidate.to + 1)) features.push("andBehind");
  return features;
};
