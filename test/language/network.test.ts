import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeTree, findCycle, singleRootTree } from "../../src/language/network/decode-tree.ts";
import { formRows, slots } from "../../src/language/network/form-rows.ts";
import { plainKernels } from "../../src/language/network/plain-kernels.ts";
import { wasmKernels } from "../../src/language/network/wasm-kernels.ts";
import { networkAnalyser } from "../../src/language/network-analyser.ts";
import { generator, randomNetwork } from "./random-network.ts";

describe("the kernels", () => {
  const bytes = 65536;
  const both = [plainKernels(bytes), wasmKernels(bytes)];

  it("are compiled from their source", () => {
    const done = spawnSync(process.execPath, ["scripts/build-kernel.mjs", "--check"], { encoding: "utf8" });
    expect(done.stderr).toBe("");
    expect(done.status).toBe(0);
  });

  it("give the same bits compiled and plain", () => {
    const results = both.map((kernels) => {
      if (!kernels) throw new Error("no WebAssembly here");
      const next = generator(7);
      const f32 = new Float32Array(kernels.buffer);
      const i32 = new Int32Array(kernels.buffer);
      const i16 = new Int16Array(kernels.buffer);
      for (let i = 0; i < 4096; i++) f32[i] = (next() - 0.5) * 9;
      kernels.quantise(0, 20000, 64, 2047.75, 8191);
      kernels.rectify(0, 20128, 64, 1024, 4095);
      for (let i = 0; i < 1024; i++) i16[12000 + i] = (next() - 0.5) * 8000;
      kernels.dense(20000, 24000, 4000, 8000, 30000, 8, 16, 24);
      for (let i = 0; i < 8; i++) i32[9000 + i] = 7 - i;
      kernels.scan(0, 48, 4096, 16, 36000, 8192, 40000, 16, 45000, 8, 0, 7, 1);
      kernels.scan(96, 48, 4128, 16, 36000, 8256, 40032, 16, 45000, 8, 7, 0, -1);
      kernels.dots(20000, 20128, 46000, 4, 4, 16);
      kernels.greatest(0, 24, 20, 8, 47000);
      kernels.gatherAdd(1024, 8, 2048, 8, 36000, 4, 8);
      kernels.placeShorts(49152, 8, 20000, 8, 36000, 4, 8, 1 / 2048);
      kernels.gatherShorts(1024, 8, 20000, 8, 36000, 4, 8, 1 / 2048);
      kernels.sumRows(20000, 1024, 24, 36000, 7, 48000, 4);
      return { bytes: new Uint8Array(kernels.buffer), tops: Array.from(i32.subarray(11750, 11758)) };
    });
    expect(results[1]?.tops).toEqual(results[0]?.tops);
    expect(results[0]?.tops.some((top) => top > 0)).toBe(true);
    expect(Buffer.compare(results[0]?.bytes ?? Buffer.of(), results[1]?.bytes ?? Buffer.of(1))).toBe(0);
  });
});

describe("form rows", () => {
  const words = new Map([
    [217603195, 1],
    [3718447062, 2],
  ]);
  const rowsOf = (form: string): number[] => {
    const rows = new Int32Array(slots);
    formRows(form, words, rows);
    return Array.from(rows);
  };
  it("are those of the training", () => {
    expect(Object.fromEntries(["Rebels", "1999", "Łodz", "😀x"].map((form) => [form, rowsOf(form)]))).toEqual({
      Rebels: [1, 5806, 1234, 6632, 3749, 11639, 7885, 8924, 16571],
      "1999": [2, 6822, 10420, 7893, 12967, 2717, 9193, 13582, 16898],
      Łodz: [0, 2470, 3202, 3602, 4248, 631, 2198, 3264, 16571],
      "😀x": [0, 16269, 11043, 6430, 10426, 12443, 15429, 4099, 16761],
    });
  });

  it("pass over marks on letters and curled quotes", () => {
    expect(rowsOf("Łódź’s")).toEqual(rowsOf("Łodz's"));
    expect(rowsOf("“")).toEqual(rowsOf('"'));
    expect(rowsOf("Lodz")).not.toEqual(rowsOf("Łodz"));
  });
});

/** Best tree with one word under the root, by trying every assignment of heads. */
const bruteForce = (scores: Float64Array, size: number): number => {
  let best = -Infinity;
  const heads = new Int32Array(size).fill(-1);
  const visit = (d: number, sum: number): void => {
    if (d === size) {
      if (heads.filter((head) => head === 0).length === 1 && findCycle(heads) === null) best = Math.max(best, sum);
      return;
    }
    for (let h = 0; h < size; h++) {
      if (h === d) continue;
      heads[d] = h;
      visit(d + 1, sum + (scores[d * size + h] ?? 0));
    }
  };
  visit(1, 0);
  return best;
};

describe("decoding", () => {
  it("finds the best tree with one root", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 4 }), (seed, size) => {
        const next = generator(seed);
        const scores = Float64Array.from({ length: size * size }, () => Math.floor(next() * 100));
        const heads = singleRootTree(scores, size);
        let sum = 0;
        for (let d = 1; d < size; d++) sum += scores[d * size + (heads[d] ?? 0)] ?? 0;
        expect(sum).toBe(bruteForce(scores, size));
      }),
      { numRuns: 300 },
    );
  });

  it("makes a tree of any scores", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 120 }), (seed, size) => {
        const next = generator(seed);
        const whole = (n: number) => Int32Array.from({ length: n }, () => (next() - 0.5) * 1e9);
        const heads = new Int32Array(size);
        decodeTree(whole(size * size), whole(size), size, whole(24), heads);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        expect(findCycle(Int32Array.from([-1, ...heads.map((head) => head + 1)]))).toBeNull();
      }),
    );
  });
});

describe("the network", () => {
  const file = randomNetwork(11);
  const forms = (count: number, seed: number): string[] => {
    const next = generator(seed);
    return Array.from({ length: count }, () =>
      next()
        .toString(36)
        .slice(2, 5 + Math.floor(next() * 5)),
    );
  };
  const expectTree = (heads: ArrayLike<number>): void => {
    const nodes = Int32Array.from([-1, ...Array.from(heads, (head) => head + 1)]);
    expect(Array.from(heads).filter((head) => head === -1)).toHaveLength(1);
    expect(findCycle(nodes)).toBeNull();
  };

  it("says the same with compiled and with plain kernels", () => {
    const sentences = [1, 2, 3, 17, 40, 9, 33].map((size, seed) => forms(size, seed));
    const [plain, fast] = [networkAnalyser(file, plainKernels), networkAnalyser(file)];
    expect(fast.analyse(sentences)).toEqual(plain.analyse(sentences));
  });

  it("says the same of a sentence in any company", () => {
    const analyser = networkAnalyser(file);
    const sentences = Array.from({ length: 60 }, (_, seed) => forms(1 + ((seed * 7) % 30), seed));
    const together = analyser.analyse(sentences);
    sentences.forEach((sentence, nth) => {
      expect(networkAnalyser(file).analyse([sentence])[0]).toEqual(together[nth]);
      expect(analyser.analyse([sentence])[0]).toEqual(together[nth]);
    });
  });

  it("makes one tree of a sentence of any length, and of none", () => {
    const analyser = networkAnalyser(file);
    for (const size of [0, 1, 255, 256, 257, 1024, 9000]) {
      const [answer] = analyser.analyse([forms(size, size)]);
      expect(answer?.upos).toHaveLength(size);
      if (size) expectTree(answer?.heads ?? []);
      expect(answer?.deprels.filter((deprel) => deprel === "root")).toHaveLength(size ? 1 : 0);
    }
  });
});
