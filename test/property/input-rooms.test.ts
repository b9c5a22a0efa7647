import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutate, randomFrom } from "../../bench/fuzz/mutate.ts";
import { rooms } from "../../bench/fuzz/rooms.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a room answers: "read", the code of its refusal, or the error that it should not have thrown. */
const answerOf = async (read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): Promise<unknown> => {
  try {
    await read(bytes);
    return "read";
  } catch (error) {
    return error instanceof Error && error.name === "Refusal" ? "refused" : error;
  }
};

describe.each(rooms)("the room $name", ({ read, sample }) => {
  it("reads its sample", async () => expect(await answerOf(read, bytesOf(sample))).toBe("read"));

  it("never fail on hostile words but with a refusal", async () => {
    for (let seed = 1; seed <= 120; seed++) {
      const changed = mutate(bytesOf(sample), bytesOf(rooms[seed % rooms.length]?.sample ?? ""), randomFrom(seed));
      expect(await answerOf(read, changed), `seed ${seed}`).toMatch(/^read$|^refused$/);
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 400, unit: "binary" }), async (text) => {
        expect(await answerOf(read, bytesOf(text))).toMatch(/^read$|^refused$/);
      }),
      { numRuns: 60 },
    );
  });
});
