import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { startNats } from "../../bench/scale/private-nats.ts";
import { pieceKinds } from "../../src/article/index.ts";
import { Refusal } from "../../src/core/errors.ts";
import {
  bury,
  type Connection,
  connectStream,
  deadLetters,
  messageId,
  packMessage,
  requeue,
  type Sent,
  sendArticle,
  setUp,
  takeFrom,
  unpackMessage,
  whatWaits,
} from "../../src/stream/index.ts";

const nats = await startNats();
afterAll(() => nats.stop());

const wishes = { replicas: 1, maxBytes: -1 };
const going = new AbortController().signal;

const fresh = async (stream: string, maxBytes = -1): Promise<Connection> => {
  const connection = await connectStream(nats.url, stream);
  await setUp(connection, { ...wishes, maxBytes });
  return connection;
};

const text = (words: string): Sent => ({
  origin: "reports.jsonl:1",
  piece: { at: ":1", kind: "text", bytes: new TextEncoder().encode(words), about: { published: "2023-06-02" } },
  always: false,
});

const sent: fc.Arbitrary<Sent> = fc.record({
  origin: fc.string({ unit: "binary" }),
  piece: fc.record({
    at: fc.string(),
    kind: fc.constantFrom(...pieceKinds),
    bytes: fc.uint8Array({ maxLength: 2000 }),
    about: fc.record(
      {
        published: fc.constant("2023-06-02"),
        url: fc.webUrl(),
        charset: fc.string(),
        source: fc.record({ text: fc.string() }),
      },
      { requiredKeys: [] },
    ),
  }),
  always: fc.boolean(),
});

it("gives back every article as it was packed", () =>
  fc.assert(
    fc.asyncProperty(sent, async (each) => {
      const back = await unpackMessage(await packMessage(each));
      expect(back).toEqual(each);
      expect(messageId(back.piece)).toBe(messageId(each.piece));
    }),
    { numRuns: 60 },
  ));

it("refuses bytes that are no article", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      await expect(unpackMessage(bytes)).rejects.toMatchObject({ code: "bad-message" });
    }),
    { numRuns: 30 },
  ));

it("keeps an article once however often it is sent, and until somebody says that it is done", async () => {
  const connection = await fresh("ONCE");
  expect(await sendArticle(connection, text("Shots were fired."))).toEqual({ outcome: "new", number: 1 });
  expect(await sendArticle(connection, { ...text("Shots were fired."), origin: "elsewhere" })).toEqual({
    outcome: "again",
    number: 1,
  });
  const taker = takeFrom(connection);
  const [first] = await taker.next(10, going);
  expect(first).toMatchObject({ sent: text("Shots were fired."), times: 1, number: 1 });
  first?.later(0);
  const [second] = await taker.next(10, going);
  expect(second?.times).toBe(2);
  second?.done();
  expect(await taker.next(10, going)).toEqual([]);
  expect(await whatWaits(connection)).toEqual({ waiting: 0, inHand: 0, dead: 0, last: 1 });
  await connection.close();
});

it("sets aside what was given up, with its reason, and takes it back", async () => {
  const connection = await fresh("DEAD");
  await sendArticle(connection, text("Broken."));
  await connection.client.publish(connection.names.articles, "no article at all");
  const taken = await takeFrom(connection).next(10, going);
  expect(taken[1]?.sent).toMatchObject({ refusal: { code: "bad-message" } });
  for (const delivery of taken) await bury(connection, delivery, new Refusal("given-up", { deliveries: 11 }));
  const letters = [];
  for await (const letter of deadLetters(connection)) letters.push(letter);
  expect(letters).toMatchObject([
    { number: 1, origin: "reports.jsonl:1", code: "given-up", times: 1 },
    { number: 2, origin: "?", code: "given-up" },
  ]);
  expect(letters[0]?.reason).toContain("deliveries 11");
  if (letters[0]) await requeue(connection, letters[0]);
  expect(await whatWaits(connection)).toMatchObject({ waiting: 1, inHand: 0, dead: 1 });
  expect((await takeFrom(connection).next(10, going))[0]?.sent).toEqual(text("Broken."));
  await connection.close();
});

it("makes who sends wait while the stream is full", async () => {
  const connection = await fresh("FULL", 4096);
  const random = (at: number) =>
    Array.from({ length: 800 }, (_, index) => ((index * 7919 + at * 104_729) % 977).toString(36)).join(" ");
  const heard: boolean[] = [];
  let over = 0;
  const sending = Promise.all(
    [1, 2, 3, 4].map(async (at) => {
      await sendArticle(connection, text(random(at)), { waiting: (full) => heard.push(full) });
      over++;
    }),
  );
  const taker = takeFrom(connection);
  await expect.poll(() => heard.includes(true), { timeout: 20_000 }).toBe(true);
  expect(over).toBeLessThan(4);
  for (let done = 0; done < 4; )
    for (const delivery of await taker.next(10, going)) {
      delivery.done();
      done++;
    }
  await sending;
  expect(over).toBe(4);
  await connection.close();
});

it("refuses an article that is over what one message may hold, and addresses that are none", async () => {
  const connection = await fresh("LARGE");
  const noise = Array.from({ length: 3_000_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 24) & 0xff);
  const large = {
    ...text(""),
    piece: { ...text("").piece, bytes: new Uint8Array(noise.map((byte, at) => byte ^ ((at * at) % 251))) },
  };
  await expect(sendArticle({ ...connection, largest: 1000 }, large)).rejects.toMatchObject({
    code: "too-large-for-stream",
  });
  await connection.close();
  for (const where of ["", "localhost", "http://localhost:4222", "nats://"])
    await expect(connectStream(where)).rejects.toMatchObject({ code: "no-stream" });
});
