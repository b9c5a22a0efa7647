import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readModelFile, type Section, writeModelFile } from "../../src/language/index.ts";

const sections = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .oneof<fc.Arbitrary<Section>[]>(
            fc.string(),
            fc.int8Array(),
            fc.uint16Array(),
            fc.int32Array(),
            fc.float32Array({ noNaN: true }),
          )
          .map((section) => [name, section] as const),
      ),
    ),
  );

describe("the model file", () => {
  it("gives back what was put in, from bytes that start anywhere", () => {
    fc.assert(
      fc.property(sections, fc.nat(9), (list, shift) => {
        const bytes = writeModelFile(new Map(list));
        const moved = new Uint8Array(bytes.length + shift);
        moved.set(bytes, shift);
        const file = readModelFile(moved.subarray(shift));
        for (const [name, section] of list) {
          const read = file.all().get(name);
          if (typeof section === "string")
            expect(file.text(name)).toBe(new TextDecoder().decode(new TextEncoder().encode(section)));
          else expect(read).toEqual(section);
        }
      }),
    );
  });
  it("refuses bytes that are no model, and a file that ends early", () => {
    expect(() => readModelFile(new Uint8Array(40))).toThrow("not a language model");
    const bytes = writeModelFile(new Map([["a", new Int32Array(100)]]));
    expect(() => readModelFile(bytes.subarray(0, 200)).array("a", "i32")).toThrow("ends early");
    expect(() => readModelFile(bytes).array("a", "i8")).toThrow("no section a of type i8");
  });
});
