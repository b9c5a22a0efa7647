import { array, assert, integer, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/web/article/segments.ts";

const mark = (start: number, end: number, role = "quote") => ({ start, end, role, claim: "c" });

describe("segments", () => {
  it("cuts overlapping marks at every border", () => {
    const segments = segmentsOf("abcdef", [mark(1, 4), mark(2, 5, "actor")]);
    expect(segments.map(({ text, marks }) => [text, marks.map(({ role }) => role)])).toEqual([
      ["a", []],
      ["b", ["quote"]],
      ["cd", ["quote", "actor"]],
      ["e", ["actor"]],
      ["f", []],
    ]);
  });
  it("joins to the text whatever the marks", () => {
    const spans = array(record({ start: integer({ min: 0, max: 40 }), end: integer({ min: 0, max: 40 }) }));
    assert(
      property(string(), spans, (text, marks) => {
        const segments = segmentsOf(
          text,
          marks.map(({ start, end }) => mark(start, end)),
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});
