import { z } from "zod";
import { type LinearModel, probabilitiesOf, readLinearModel } from "./linear-model.ts";

/** Two models over the same features: one of root types, one of the four quads. They correct each other. */
export interface RelationModels {
  readonly root: LinearModel;
  readonly quad: LinearModel;
}

/** Reads `models/relations.json`. Throws where it holds no such models. */
export const readRelationModels = (json: unknown): RelationModels => {
  const { root, quad } = z.object({ root: z.unknown(), quad: z.unknown() }).parse(json);
  return { root: readLinearModel(root), quad: readLinearModel(quad) };
};

/**
 * Quad of the older root names that the models were trained on: YIELD is what CONCEDE and RETREAT were, and counts as
 * material cooperation.
 */
export const quadOfRoot: Readonly<Record<string, number>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  COOPERATE: 2,
  AID: 2,
  YIELD: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** Probability of every root and of the quads 1 to 4. */
export interface Shares {
  readonly roots: ReadonlyMap<string, number>;
  readonly quads: readonly number[];
}

/** Roots weighed by the root of their quad's probability; quads as the mean of both models. */
export const sharesOf = ({ root, quad }: RelationModels, features: readonly string[]): Shares => {
  const found = probabilitiesOf(root, features);
  const ofQuad = probabilitiesOf(quad, features);
  const quadShare = (name: number): number => ofQuad[quad.classes.indexOf(String(name))] ?? 0;
  const sums = [0, 0, 0, 0];
  const weighed = root.classes.map((name, at) => {
    const own = quadOfRoot[name] ?? 1;
    sums[own - 1] = (sums[own - 1] ?? 0) + (found[at] ?? 0);
    return (found[at] ?? 0) * Math.sqrt(quadShare(own));
  });
  const total = weighed.reduce((a, b) => a + b, 0) || 1;
  return {
    roots: new Map(root.classes.map((name, at) => [name, (weighed[at] ?? 0) / total])),
    quads: sums.map((sum, at) => (sum + quadShare(at + 1)) / 2),
  };
};
