import type { Linker, Told } from "../core/record/linker.ts";
import {
  blockOf,
  countTellers,
  groupClaims,
  keysOf,
  linkStrength,
  resolveEvent,
  writeSketch,
} from "../linking/index.ts";
import { reconcileTolls } from "../picture/index.ts";

const heard = (group: readonly Told[]): readonly Told[] => {
  const kept = group.filter(({ review }) => review.status !== "rejected");
  return kept.length > 0 ? kept : group;
};

/** Linking and picture, put together for the store: claims in, events with their tolls out. */
export const linker: Linker = {
  sketch: writeSketch,
  keys: keysOf,
  block: blockOf,
  linked: (a, b) => linkStrength(a, b) > 0,
  group: groupClaims,
  resolve: (group, bonds) => ({
    ...resolveEvent(group, countTellers, bonds),
    tolls: [
      ...reconcileTolls(heard(group).flatMap(({ tolls, article }) => tolls.map((claim) => ({ claim, article })))),
    ],
  }),
};
