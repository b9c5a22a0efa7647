import { type EventType, eventTypes } from "../../core/plover.ts";
import { codesOf, type Quad } from "../../lexicon/index.ts";
import { builtInCodebook, type Codebook } from "../frames/codebook.ts";
import { type RelationInput, relationFeatures } from "./relation-features.ts";
import { type RelationModels, sharesOf } from "./relation-models.ts";

/** The relation from a source to a target in one sentence. */
export interface Relation {
  readonly type: EventType;
  readonly quad: Quad;
  /** Probability of every PLOVER type; they add up to 1. */
  readonly scores: Readonly<Record<EventType, number>>;
}

/** Older PLOVER had YIELD for what is now CONCEDE (in words) and RETREAT (in deeds): its share goes to the frame that fired. */
const splitYield = (share: number, features: ReadonlySet<string>): [concede: number, retreat: number] => {
  const concede = ["frame:S=CONCEDE", "frame:ST=CONCEDE", "top=CONCEDE"].filter((feature) =>
    features.has(feature),
  ).length;
  const retreat = ["frame:S=RETREAT", "frame:ST=RETREAT", "top=RETREAT"].filter((feature) =>
    features.has(feature),
  ).length;
  const part = concede > retreat ? 0.8 : 0.2;
  return [share * part, share * (1 - part)];
};

/** Types the relation between two actors that are given. The models were trained with the older root names. */
export const relate = (
  input: RelationInput,
  models: RelationModels,
  codebook: Codebook = builtInCodebook,
): Relation => {
  const features = relationFeatures(input, codebook);
  const { roots, quads } = sharesOf(models, features);
  const yields = roots.get("YIELD") ?? 0;
  const [concede, retreat] = splitYield(yields, new Set(features));
  const share = (type: EventType): number =>
    type === "CONCEDE" ? concede : type === "RETREAT" ? retreat : (roots.get(type) ?? 0);
  const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
  const scores = Object.fromEntries(eventTypes.map((type) => [type, rounded(share(type))])) as Record<
    EventType,
    number
  >;
  const best = eventTypes.reduce((one, other) => (share(other) > share(one) ? other : one));
  const type = yields > share(best) ? (concede > retreat ? "CONCEDE" : "RETREAT") : best;
  if (type === "CONCEDE") return { type, quad: 1, scores };
  const strongest = quads.indexOf(Math.max(...quads)) + 1;
  return { type, quad: allQuads.find((quad) => quad === strongest) ?? codesOf(type, null).quad, scores };
};
const allQuads: readonly Quad[] = [1, 2, 3, 4];
