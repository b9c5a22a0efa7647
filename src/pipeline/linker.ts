import type { Linker, Told } from "../core/record/linker.ts";
import { resolveEvent } from "../linking/index.ts";
import { reconcileTolls } from "../picture/index.ts";

const heard = (group: readonly Told[]): readonly Told[] => {
  const kept = group.filter(({ review }) => review.status !== "rejected");
  return kept.length > 0 ? kept : group;
};

/** Linking and picture, put together for the store: claims in, events with their tolls out. */
export const linker: Linker = {
  sketch: () => "",
  keys: () => [],
  linked: () => false,
  group: (told) => told.map((each) => [each]),
  resolve: (group) => ({
    ...resolveEvent(group, (told) => new Set(told.map(({ article }) => article.publisher ?? article.id)).size),
    tolls: [
      ...reconcileTolls(heard(group).flatMap(({ tolls, article }) => tolls.map((claim) => ({ claim, article })))),
    ],
  }),
};
