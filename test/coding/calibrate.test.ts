import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrationError, reliability } from "../../bench/accuracy/reliability.ts";
import { beforeCurve, calibratedEvent, calibratedState, share, sureness } from "../../src/coding/calibrate.ts";

describe("scores", () => {
  it("are shares: at even odds a half, surer with every weight that speaks for the claim", () => {
    expect(share({ bias: 1 }, { bias: 0 })).toBe(0.5);
    expect(share({ bias: 1, acting: 1 }, { bias: 0, acting: Math.log(4) })).toBe(0.8);
    expect(share({ unknown: 9 }, { bias: 1 })).toBe(0.5);
    const asked = { ...sureness(0.8), political: 0, acting: 0 };
    expect(calibratedEvent({ ...asked, political: 1 })).toBeGreaterThan(calibratedEvent(asked));
  });

  it("keep the order that the rules give, between 0 and 1, and can be traced back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), (rules) => {
        const score = calibratedState(rules);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
        expect(calibratedState(rules + 0.04)).toBeGreaterThanOrEqual(score);
        expect(Math.abs(beforeCurve("toll", rules) - rules)).toBeLessThan(0.01);
      }),
    );
  });
});

describe("reliability", () => {
  it("tells what scores promised and what was right", () => {
    const bins = reliability([0.9, 0.92, 0.94, 0.96, 0.2], [true, true, true, false, false]);
    expect(bins.map(({ from, count, kept }) => [from, count, kept])).toEqual([
      [0.2, 1, 0],
      [0.9, 4, 0.75],
    ]);
    // (4 · |0.93 − 0.75| + 1 · |0.2 − 0|) / 5
    expect(calibrationError(bins)).toBeCloseTo(0.184, 10);
    expect(calibrationError([])).toBe(0);
  });
});
