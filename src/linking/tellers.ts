import type { Told } from "../core/record/linker.ts";
import { sketchOf } from "./read-once.ts";
import { isReprint } from "./sketch.ts";

const ownerOf = ({ article }: Told): string => (article.publisher ?? article.id).toLowerCase();

/** Independent tellers: publishers, of which those that print one text count once. */
export const countTellers = (told: readonly Told[]): number => {
  const first = new Map<string, Told>();
  for (const each of told) if (!first.has(ownerOf(each))) first.set(ownerOf(each), each);
  const originals: Told[] = [];
  for (const each of first.values())
    if (!originals.some((known) => isReprint(sketchOf(known), sketchOf(each)))) originals.push(each);
  return originals.length;
};
