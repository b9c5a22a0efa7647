import type { Told } from "../../src/core/record/linker.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { dayOfReport, madeReport } from "./made-world.ts";

/** A report has twelve event claims on average; a few reports more, and what is too much is left out. */
const claimsPerReport = 11.2;

/** What the articles of one day tell. */
export interface Arrival {
  readonly day: number;
  readonly told: readonly Told[];
}

const toldOf = (seed: number, share: number): readonly Told[] => {
  const { article, claims } = madeReport(seed, share);
  const sketch = linker.sketch(article, claims);
  const { text, ...about } = article;
  return claims.flatMap((claim): Told[] =>
    claim.kind === "event"
      ? [
          {
            claim,
            tolls: claims.flatMap((toll) => (toll.kind === "toll" && toll.event === claim.id ? [toll] : [])),
            article: { ...about, version: 1 },
            sketch,
            review: { status: "unreviewed", version: 0 },
          },
        ]
      : [],
  );
};

/**
 * So many event claims of the made-up world, in the order in which news comes out. `share` is the part of the world's days
 * that is told, so that a day and a town have as many claims whatever the number of claims.
 */
export function* arrivingClaims(claims: number, share: number): Generator<Arrival> {
  const seeds = Array.from({ length: Math.ceil(claims / claimsPerReport) }, (_, seed) => seed);
  const days = new Map<number, number[]>();
  for (const seed of seeds) {
    const day = dayOfReport(seed, share);
    const reports = days.get(day);
    if (reports) reports.push(seed);
    else days.set(day, [seed]);
  }
  let left = claims;
  for (const [day, reports] of [...days].sort(([a], [b]) => a - b)) {
    const told = reports.flatMap((seed) => toldOf(seed, share)).slice(0, left);
    left -= told.length;
    if (told.length > 0) yield { day, told };
  }
}
