import { describe, expect, it } from "vitest";
import { noPlaceCounts, scorePlaces } from "../../bench/accuracy/places/score.ts";

describe("the scorer of the places bench", () => {
  it("counts exact spans, touched spans and distances on a hand-made case", () => {
    const counts = noPlaceCounts();
    scorePlaces(
      counts,
      [
        { start: 0, end: 5, lat: 0, lon: 0 },
        { start: 10, end: 20, lat: 50, lon: 10 },
        { start: 30, end: 35, lat: 10, lon: 10 },
        { start: 40, end: 45, lat: 10, lon: 10 },
      ],
      [
        { start: 0, end: 5, lat: 0, lon: 1 },
        { start: 10, end: 15, lat: 50, lon: 10 },
        { start: 30, end: 35, lat: null, lon: null },
        { start: 50, end: 55, lat: 1, lon: 1 },
      ],
    );
    expect(counts).toMatchObject({ gold: 4, found: 4, exact: 2, touched: 3 });
    // One degree of longitude on the equator is 111.19 km.
    expect(counts.distances[0]).toBeCloseTo(111.19, 1);
    expect(counts.distances[1]).toBe(Number.POSITIVE_INFINITY);
  });

  it("counts a span that is given twice once", () => {
    const counts = noPlaceCounts();
    const span = { start: 0, end: 5, lat: 0, lon: 0 };
    scorePlaces(counts, [span, span], [span, span]);
    expect(counts).toMatchObject({ gold: 1, found: 1, exact: 1 });
  });
});
