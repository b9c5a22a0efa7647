import { sha256Hex } from "../core/ids.ts";

/**
 * The number of an event in files that want one: 48 bits of its id's hash, so that an edited event keeps its number and
 * a double holds it exactly. Two of a million events share one with a chance of about 1 in 560.
 */
export const eventNumber = (...parts: readonly string[]): number =>
  Number.parseInt(sha256Hex(parts.join("\0")).slice(0, 12), 16);
