import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inTextOrder, overlaps } from "../../src/core/span.ts";
import { holding, overlapping } from "../../src/core/spans-near.ts";

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 30 },
);
const asked = fc
  .tuple(fc.nat(70), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe("spans near a span", () => {
  it("are those that a look at every one finds, in their order", () => {
    fc.assert(
      fc.property(spans, asked, (list, span) => {
        const ordered = [...list].sort(inTextOrder);
        expect(overlapping(ordered, span)).toEqual(ordered.filter((each) => overlaps(each, span)));
      }),
    );
  });
  it("are found in a list that is in no text order too", () => {
    fc.assert(
      fc.property(spans, asked, (list, span) => {
        expect(overlapping(list, span)).toEqual(list.filter((each) => overlaps(each, span)));
      }),
    );
  });
  it("hold an offset half-open", () => {
    const list = [
      { start: 0, end: 4 },
      { start: 4, end: 9 },
    ];
    expect(holding(list, 4)).toEqual({ start: 4, end: 9 });
    expect(holding(list, 9)).toBeUndefined();
  });
});
