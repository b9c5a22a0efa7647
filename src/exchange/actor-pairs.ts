import type { Party, SituationEvent } from "../core/record/event.ts";

export interface ActorPair {
  readonly source: Party | null;
  readonly target: Party | null;
}

/** No event becomes more rows than this. */
const most = 16;

/**
 * An event as the rows of the data sets that know one source and one target: every actor with every recipient. Where
 * all parties act, as in talks and clashes, each pair stands twice, once from either side (ICEWS).
 */
export const actorPairs = ({ actors, recipients }: SituationEvent): { pairs: readonly ActorPair[]; left: number } => {
  const sources: readonly (Party | null)[] = actors.length > 0 ? actors : [null];
  const targets: readonly (Party | null)[] = recipients.length > 0 ? recipients : actors.length > 1 ? actors : [null];
  const all = sources.flatMap((source) =>
    targets.filter((target) => target === null || target !== source).map((target) => ({ source, target })),
  );
  return { pairs: all.slice(0, most), left: Math.max(0, all.length - most) };
};
