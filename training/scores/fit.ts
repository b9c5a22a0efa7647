import { type Features, share } from "../../src/coding/calibrate.ts";
import type { Labelled } from "./labelled.ts";

const rounds = 4000;
const rate = 0.5;

/** The rules' own sureness is trusted as it stands until the claims say otherwise; all else starts at nothing. */
const prior: Features = { rules: 1 };

/** How hard a weight is held at its prior. Scores also order the claims of one event, as the rules' own sureness does. */
const ridgeOf = (name: string, rules: number): number => (name === "bias" ? 0 : name === "rules" ? rules : 4);
const heldRules = { event: 20, toll: 20, state: 4 } as const;

/** Logistic regression by gradient descent with a ridge around the prior: small, and the same each time. Claims of one kind. */
export const fitCurve = (claims: readonly Labelled[]): Features => {
  const held = heldRules[claims[0]?.kind ?? "event"];
  const names = [...new Set(claims.flatMap(({ features }) => Object.keys(features)))].sort();
  const weights = new Map(names.map((name) => [name, prior[name] ?? 0]));
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map(names.map((name) => [name, 0]));
    for (const { features, right } of claims) {
      let sum = 0;
      for (const name of names) sum += (weights.get(name) ?? 0) * (features[name] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0);
      for (const name of names) gradient.set(name, (gradient.get(name) ?? 0) + error * (features[name] ?? 0));
    }
    for (const name of names) {
      const weight = weights.get(name) ?? 0;
      const pull = ridgeOf(name, held) * (weight - (prior[name] ?? 0));
      weights.set(name, weight - (rate / claims.length) * ((gradient.get(name) ?? 0) + pull));
    }
  }
  return Object.fromEntries([...weights].map(([name, weight]) => [name, Math.round(1000 * weight) / 1000]));
};

/** Each claim's score by a curve that was fitted without its article; the articles go round into five folds. */
export const heldOut = (claims: readonly Labelled[]): number[] => {
  const articles = [...new Set(claims.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % 5]));
  const curves = [0, 1, 2, 3, 4].map((fold) => fitCurve(claims.filter(({ article }) => foldOf.get(article) !== fold)));
  return claims.map(({ article, features }) => share(features, curves[foldOf.get(article) ?? 0] ?? {}));
};
