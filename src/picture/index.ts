export { reconcileTolls } from "./reconcile-tolls.ts";
export type { Count } from "./toll-voices.ts";
