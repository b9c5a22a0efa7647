import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mutate, randomFrom } from "../../../bench/fuzz/mutate.ts";
import { samples } from "../../../bench/fuzz/samples.ts";
import { codes, readAll } from "./read-all.ts";

/** Runs a sample; more by SITREP_FUZZ, as in SITREP_FUZZ=5000 npx vitest run fuzz. */
const numRuns = Number(process.env.SITREP_FUZZ ?? 15);

const asBytes = (data: Uint8Array | string): Uint8Array =>
  typeof data === "string" ? new TextEncoder().encode(data) : data;

/** A cut, some bytes overwritten, and a piece repeated: what disks, networks and enemies do to a file. */
const damage = fc.record({
  keep: fc.double({ min: 0, max: 1, noNaN: true }),
  overwrite: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 12,
  }),
  repeat: fc.option(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 2, max: 300 }),
    ),
  ),
});

const damaged = (
  whole: Uint8Array,
  { keep, overwrite, repeat }: typeof damage extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array => {
  const bytes = whole.slice(0, Math.ceil(keep * whole.length));
  for (const [at, byte] of overwrite) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte;
  if (!repeat) return bytes;
  const [at, length, times] = repeat;
  const start = Math.floor(at * bytes.length);
  const piece = bytes.subarray(start, start + length);
  const middle = Array.from({ length: times }, () => [...piece]).flat();
  return Uint8Array.from([...bytes.subarray(0, start), ...middle, ...bytes.subarray(start)]);
};

describe("a damaged input gives articles and refusals, and nothing unforeseen", () => {
  it.each(samples)("%s", async (_, name, data) => {
    const whole = asBytes(data());
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const items = await readAll(name, damaged(whole, how));
        expect(codes(items)).not.toContain("not-readable");
        for (const item of items) if ("source" in item) expect(typeof item.source.text).toBe("string");
      }),
      { numRuns },
    );
  });

  it("changes at the joints of a format, as npm run fuzz makes them", async () => {
    for (let seed = 1; seed <= samples.length * 3; seed++) {
      const random = randomFrom(seed);
      const [format = "", name = "", data = () => ""] = samples[seed % samples.length] ?? [];
      const [, , other = () => ""] = samples[Math.floor(random() * samples.length)] ?? [];
      const items = await readAll(name, mutate(asBytes(data()), asBytes(other()), random));
      expect(codes(items), `${format}, seed ${seed}`).not.toContain("not-readable");
    }
  });

  it("any bytes under any name", async () => {
    const names = fc.constantFrom(...samples.map(([, name]) => name), "a.gz", "a.opml", "a.pdf", "a");
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 2_000 }), async (name, bytes) => {
        expect(codes(await readAll(name, bytes))).not.toContain("not-readable");
      }),
      { numRuns: numRuns * 5 },
    );
  });
});
