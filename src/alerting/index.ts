export { fire } from "./fired.ts";
export type { EventSeen, Occurrence, Seen } from "./occurrence.ts";
export { occurrencesOf } from "./occurrences.ts";
export { type Known, onlyNew } from "./only-new.ts";
export { aboutEvent } from "./say.ts";
export { quietUntil, sendAt } from "./send-at.ts";
