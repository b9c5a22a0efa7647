import { expect, it } from "vitest";
import { memorySlope, memoryTable, type Sample, settledFrom, summaryOf } from "../../bench/soak/memory-slope.ts";

/** A process that is looked at every ten seconds for an hour. */
const watched = (megabytes: (at: number) => number): { name: string; samples: readonly Sample[] } => ({
  name: "serve",
  samples: Array.from({ length: 360 }, (_, nth) => ({
    at: nth * 10,
    megabytes: megabytes(nth * 10),
    mapped: 50,
    cpu: nth,
  })),
});

it("gives the megabytes an hour of a straight line, and none where there is no line", () => {
  expect(memorySlope(watched((at) => 100 + at / 36).samples)).toBe(100);
  expect(memorySlope([{ at: 0, megabytes: 1 }])).toBe(null);
});

it("takes neither the filling of caches nor a collector's rise and fall for growth, but a leak", () => {
  const figures = (megabytes: (at: number) => number) =>
    Object.fromEntries(summaryOf(watched(megabytes), settledFrom(3600)));
  const saw = (at: number) => 150 + (at % 240) / 4;
  expect(Math.abs(figures((at) => (at < 900 ? at / 6 : saw(at))).serve_mb_per_hour ?? 99)).toBeLessThan(10);
  const leaking = figures((at) => saw(at) + at / 36);
  expect(leaking.serve_mb_per_hour).toBeGreaterThan(90);
  expect((leaking.serve_mb_most_second_half ?? 0) - (leaking.serve_mb_most_first_half ?? 0)).toBeGreaterThan(20);
});

it("writes one line a minute", () => {
  const lines = memoryTable([watched(() => 7)], 60)
    .trim()
    .split("\n");
  expect(lines).toHaveLength(61);
  expect(lines.slice(0, 3)).toEqual([
    "seconds\tprocess\tmegabytes\tmapped\tprocessor_seconds",
    "0\tserve\t7\t50\t0",
    "60\tserve\t7\t50\t6",
  ]);
});
