import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { openEndedPattern } from "../../src/coding/syntax/context.ts";
import { ratePattern } from "../../src/coding/tolls/4-reality.ts";
import { quantityPatterns } from "../../src/quantity/index.ts";
import { patterns } from "../../src/time/index.ts";
import { gapPattern, shapePattern, wordPattern } from "../../src/time/lexemes/scan.ts";

/**
 * Every room's expressions that meet article text, with the least number that must be found: a table that goes missing
 * would otherwise pass unseen. A room registers its own by one line.
 */
const rooms: readonly (readonly [room: string, floor: number, expressions: () => readonly RegExp[]])[] = [
  ["time, rules", 90, patterns],
  ["time, shapes", 3, () => [shapePattern, wordPattern, gapPattern]],
  ["quantity", 7, quantityPatterns],
  ["tolls and states", 2, () => [ratePattern, openEndedPattern]],
];

/** The checker knows neither `d` nor `y`: a sticky expression is tried at one place only, as `^` says. */
const verdict = ({ source, flags, sticky }: RegExp): string =>
  checkSync(sticky ? `^(?:${source})` : source, flags.replace(/[dyg]/g, ""), { timeout: 20_000, recallTimeout: 0 })
    .status;

describe.each(rooms)("expressions of %s", (_room, floor, expressions) => {
  it("are all there", () => expect(expressions().length).toBeGreaterThanOrEqual(floor));
  it("never backtrack without bound", () => {
    const weak = expressions().filter((expression) => verdict(expression) === "vulnerable");
    expect(weak.map(({ source }) => source)).toEqual([]);
  });
});

it("the check finds a weak expression", () => expect(verdict(/^(a|a)*$/)).toBe("vulnerable"));
