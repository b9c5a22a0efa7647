import { expect, it } from "vitest";
import { Refusal } from "../../src/core/errors.ts";
import type { Added, Entry } from "../../src/core/record/store.ts";
import type { Delivery } from "../../src/stream/index.ts";
import { makeMetrics } from "../../src/telemetry/index.ts";
import type { Coders, Task } from "../../src/worker/index.ts";
import { type Working, workThrough } from "../../src/worker/index.ts";
import { clash } from "../store/sample.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type End = "done" | "later" | "buried";

/** A stream of made deliveries that remembers what became of each. */
const madeStream = (most: number, times: (number: number) => number = () => 1) => {
  const ends = new Map<number, End>();
  let given = 0;
  const delivery = (number: number): Delivery => ({
    sent: {
      origin: `made:${number}`,
      piece: { at: "", kind: "text", bytes: new TextEncoder().encode(`Report ${number}`), about: {} },
      always: false,
    },
    times: times(number),
    since: Date.now(),
    number,
    data: new Uint8Array(),
    done: () => ends.set(number, "done"),
    later: () => ends.set(number, "later"),
    busy: () => undefined,
  });
  return {
    ends,
    given: () => given,
    inHand: () => given - ends.size,
    next: async (count: number) => {
      await pause(1);
      const batch = Array.from({ length: Math.min(count, most - given) }, (_, at) => delivery(given + at));
      given += batch.length;
      return batch;
    },
  };
};

/** Codes at once; a text with "refuse" in it is refused. */
const coders: Coders = {
  width: 3,
  code: async (tasks: readonly Task[]) =>
    tasks.map(({ piece }) => {
      const text = new TextDecoder().decode(piece.bytes);
      return text.endsWith("refuse")
        ? { refused: { code: "not-analysable" as const, facts: {} } }
        : { entry: clash(text), passedOver: false, spent: { language: 0.001 } };
    }),
  close: async () => undefined,
};

const added = (entries: readonly Entry[]): readonly Added[] =>
  entries.map(({ article: { id } }) => ({ id, outcome: "added", version: 1, claims: 2 }));

const workingOn = (
  stream: ReturnType<typeof madeStream>,
  add: (entries: readonly Entry[]) => Promise<readonly Added[]>,
) => {
  const [stop, end] = [new AbortController(), new AbortController()];
  const buried: string[] = [];
  const metrics = makeMetrics();
  const working: Working = {
    taker: { next: stream.next },
    coders,
    store: { add },
    metrics,
    stopped: stop.signal,
    ended: end.signal,
    trouble: () => undefined,
    bury: async ({ number }, refusal) => {
      stream.ends.set(number, "buried");
      buried.push(refusal.code);
    },
  };
  return { working, metrics, stop: () => stop.abort(), end: () => end.abort(), buried };
};

const until = async (holds: () => boolean): Promise<void> => {
  for (let waited = 0; !holds() && waited < 10_000; waited += 5) await pause(5);
};

it("takes no more than it can hold while the record is slow, and all of it in the end", async () => {
  const stream = madeStream(2_000);
  let most = 0;
  const { working, stop } = workingOn(stream, async (entries) => {
    most = Math.max(most, stream.inHand());
    await pause(10);
    return added(entries);
  });
  const run = workThrough(working);
  await until(() => stream.ends.size === 2_000);
  stop();
  await run;
  expect(stream.ends.size).toBe(2_000);
  expect(most).toBeLessThanOrEqual(coders.width * 32);
});

it("holds what it has, and takes nothing more, while the record is gone", async () => {
  const stream = madeStream(10_000);
  let gone = true;
  const { working, stop } = workingOn(stream, async (entries) => {
    if (gone) throw new Refusal("store-gone");
    return added(entries);
  });
  const run = workThrough(working);
  await until(() => stream.given() >= 96);
  await pause(150);
  expect([stream.given(), stream.ends.size]).toEqual([96, 0]);
  gone = false;
  await until(() => stream.ends.size > 500);
  stop();
  await run;
  expect(new Set(stream.ends.values())).toEqual(new Set(["done"]));
  expect(stream.inHand()).toBe(0);
});

it("gives back what it has in hand when it must end before the record is back", async () => {
  const stream = madeStream(40);
  const { working, stop, end } = workingOn(stream, () => Promise.reject(new Refusal("store-gone")));
  const run = workThrough(working);
  await until(() => stream.given() === 40);
  stop();
  end();
  await run;
  expect([...stream.ends.values()]).toEqual(Array(40).fill("later"));
});

it("ends although the record does not answer, or a thread does not, and gives back what it has in hand", async () => {
  for (const silent of ["record", "thread"] as const) {
    const stream = madeStream(40);
    const never = new Promise<never>(() => undefined);
    const made = workingOn(stream, async (entries) => (silent === "record" ? never : added(entries)));
    const working = silent === "record" ? made.working : { ...made.working, coders: { ...coders, code: () => never } };
    const run = workThrough(working);
    await until(() => stream.given() === 40);
    made.stop();
    await pause(20);
    expect(stream.ends.size).toBe(0);
    made.end();
    await run;
    expect([...stream.ends.values()], silent).toEqual(Array(40).fill("later"));
  }
});

it("keeps to the one article that the record refuses, and gives it up in the end", async () => {
  for (const [times, end] of [
    [1, "later"],
    [6, "buried"],
  ] as const) {
    const stream = madeStream(8, () => times);
    const { working, stop, buried } = workingOn(stream, async (entries) => {
      if (entries.some(({ article }) => article.text === "Report 3")) throw new Error("no such column");
      return added(entries);
    });
    const run = workThrough(working);
    await until(() => stream.ends.size === 8);
    stop();
    await run;
    expect(stream.ends.get(3)).toBe(end);
    expect([...stream.ends.values()].filter((each) => each === "done")).toHaveLength(7);
    expect(buried).toEqual(end === "buried" ? ["not-storable"] : []);
  }
});

it("gives up what was delivered too often, without coding it", async () => {
  const stream = madeStream(5, (number) => (number === 2 ? 11 : 1));
  const { working, metrics, stop, buried } = workingOn(stream, async (entries) => added(entries));
  const run = workThrough(working);
  await until(() => stream.ends.size === 5);
  stop();
  await run;
  expect([stream.ends.get(2), buried]).toEqual(["buried", ["given-up"]]);
  const text = await metrics.text();
  expect(text).toContain('sitrep_articles_total{outcome="added"} 4');
  expect(text).toContain('sitrep_articles_total{outcome="given-up"} 1');
  expect(text).toContain('sitrep_step_seconds_total{step="analyse/language"} 0.004');
  expect(text).toContain("sitrep_claims_total 8");
});
