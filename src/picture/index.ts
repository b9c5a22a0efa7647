export { type Agreement, agreementOf } from "./agreement.ts";
export { diffPictures, shownInterval, shownValue } from "./diff.ts";
export { reconcileTolls } from "./reconcile-tolls.ts";
export { stateChanges, stateDisputes } from "./state-changes.ts";
export { presentEntries, stateLines } from "./state-lines.ts";
export type { Stated } from "./stated.ts";
export { tensionFormula, tensionOf } from "./tension.ts";
export { tollTotals } from "./toll-totals.ts";
export type { Count } from "./toll-voices.ts";
