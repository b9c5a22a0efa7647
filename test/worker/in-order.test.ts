import fc from "fast-check";
import { expect, it } from "vitest";
import { inBatches, inOrder } from "../../src/worker/index.ts";

const from = async function* <Thing>(things: readonly Thing[]): AsyncGenerator<Thing> {
  yield* things;
};
const all = async <Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> => {
  const found: Thing[] = [];
  for await (const thing of things) found.push(thing);
  return found;
};

it("gives results in the order of the inputs, whatever is ready first, with no more under way than allowed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5)), fc.integer({ min: 1, max: 6 }), async (delays, width) => {
      let [under, most] = [0, 0];
      const work = async (delay: number, turns = delay): Promise<number> => {
        most = Math.max(most, ++under);
        for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
        under--;
        return delay;
      };
      expect(await all(inOrder(from(delays), (delay) => work(delay), width))).toEqual(delays);
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 60 },
  );
});

it("reads no further than the reader of the results has come", async () => {
  let read = 0;
  const source = async function* () {
    for (; read < 100; ) yield read++;
  };
  const results = inOrder(source(), async (number) => number, 4);
  await results.next();
  expect(read).toBeLessThanOrEqual(4);
  await results.return(undefined);
  expect(read).toBeLessThanOrEqual(4);
});

it("hands on the failure of one input, after the results before it", async () => {
  const results = inOrder(
    from([1, 2, 3]),
    async (number) => {
      if (number === 2) throw new Error("two");
      return number;
    },
    3,
  );
  expect(await results.next()).toMatchObject({ value: 1 });
  await expect(results.next()).rejects.toThrow("two");
});

it("ends a batch when it is full or heavy, and loses nothing", async () => {
  const weighed = (things: readonly number[]) =>
    all(inBatches(from(things), 3, { weight: (thing) => thing, heaviest: 10 }));
  expect(await weighed([1, 1, 1, 1, 50, 1, 9, 1, 1])).toEqual([
    [1, 1, 1],
    [1, 50],
    [1, 9],
    [1, 1],
  ]);
  expect(await weighed([])).toEqual([]);
});
