import { type EventType, eventTypes } from "../../core/plover.ts";
import { codesOf, type Quad } from "../../lexicon/index.ts";
import { builtInCodebook, type Codebook } from "../frames/codebook.ts";
import { type LinearModel, probabilitiesOf } from "./linear-model.ts";
import { type RelationInput, relationFeatures } from "./relation-features.ts";

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

const quads: readonly Quad[] = [1, 2, 3, 4];

/** Types the relation between two actors that are given. The model was trained with the older root names. */
export const relate = (input: RelationInput, model: LinearModel, codebook: Codebook = builtInCodebook): Relation => {
  const features = relationFeatures(input, codebook);
  const found = probabilitiesOf(model, features);
  const of = (name: string): number => found[model.classes.indexOf(name)] ?? 0;
  const [concede, retreat] = splitYield(of("YIELD"), new Set(features));
  const share = (type: EventType): number => (type === "CONCEDE" ? concede : type === "RETREAT" ? retreat : of(type));
  const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
  const scores = Object.fromEntries(eventTypes.map((type) => [type, rounded(share(type))])) as Record<
    EventType,
    number
  >;
  const type = eventTypes.reduce((best, one) => (share(one) > share(best) ? one : best));
  const ofQuad = (quad: Quad): number =>
    eventTypes.filter((one) => codesOf(one, null).quad === quad).reduce((sum, one) => sum + share(one), 0);
  const yields = concede + retreat > share(type);
  const winner = yields ? (concede > retreat ? "CONCEDE" : "RETREAT") : type;
  return { type: winner, quad: quads.reduce((best, one) => (ofQuad(one) > ofQuad(best) ? one : best)), scores };
};
