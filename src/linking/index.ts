export { blockOf } from "./block-keys.ts";
export { daysOff, sameTownKm } from "./compatible.ts";
export { groupArticles, type Sketched } from "./group-articles.ts";
export { groupClaims } from "./group-claims.ts";
export { linkStrength } from "./linked.ts";
export type { Comparable, Tolerance } from "./outside/comparable.ts";
export {
  type Comparison,
  type ComparisonSummary,
  compareOutside,
  type Match,
  summaryOf,
} from "./outside/compare-outside.ts";
export type { FieldComparison } from "./outside/fields.ts";
export { keysOf } from "./read-once.ts";
export { resolveEvent } from "./resolve-event.ts";
export { isReprint, readSketch, writeSketch } from "./sketch.ts";
export { countTellers } from "./tellers.ts";
