import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { EventClaim } from "../../src/core/contract/claim.ts";
import type { Entry, RecordStore } from "../../src/core/record/store.ts";
import { clash, day, entry, place } from "../store/sample.ts";
import { all, page, type Records } from "./records.ts";

const by = { who: "Ana", why: "both reports read side by side" };

/** Towns too far from one another for any link, and one that four reports tell of. */
const towns = { Suva: [-18, 178], Oslo: [59.9, 10.7], Zvečan: [42.9, 20.84] } as const;
type Town = keyof typeof towns;

const report = (town: Town, number: number, over: Partial<Entry["article"]> = {}): Entry => {
  const [lat, lon] = towns[town];
  return clash(
    `Report ${number}: soldiers were attacked near the bridge of ${town}.`,
    { publisher: `Paper ${number}`, ...over },
    { place: place(town, { lat, lon }) },
  );
};

const merged = [report("Suva", 1), report("Suva", 2), report("Oslo", 3), report("Oslo", 4)];
const parted = [report("Zvečan", 5), report("Zvečan", 6)];
const kept = [...parted, ...merged.slice(1, 3)];

const claimOf = ({ claims }: Entry): EventClaim => {
  for (const claim of claims) if (claim.kind === "event") return claim;
  throw new Error("every report has an event claim");
};

/** The event in which each article's event claim stands now. */
const eventOf = async (store: RecordStore, { article }: Entry): Promise<string | null> => {
  const read = await store.article(article.id);
  return read?.claims.find(({ claim }) => claim.kind === "event")?.event ?? null;
};

const renamed = (each: Entry, round: number, over: Partial<EventClaim>): Entry => {
  const claim = claimOf(each);
  const id = `${claim.id}-${round}`;
  const claims = each.claims.map((other) =>
    other.kind === "toll" ? { ...other, event: id } : { ...claim, ...over, id },
  );
  return entry(each.article, claims, `analysis ${round}`);
};

/** What may come after people decided. Each is given the record and a number of its own. */
const afterwards: Readonly<
  Record<string, (store: RecordStore, round: number, records: Records) => Promise<RecordStore | undefined>>
> = {
  "another report from either town": async (store, round) => {
    await store.add([report("Suva", 100 + round), report("Oslo", 200 + round), report("Zvečan", 300 + round)]);
    return undefined;
  },
  "the same analysis again": async (store, round) => {
    await store.recode([...merged, ...parted].map((each) => entry(each.article, each.claims, `analysis ${round}`)));
    return undefined;
  },
  "an analysis that names its claims anew": async (store, round) => {
    await store.recode([...merged, ...parted].map((each) => renamed(each, round, {})));
    return undefined;
  },
  "an analysis that takes them for other types": async (store, round) => {
    await store.recode([...merged, ...parted].map((each) => renamed(each, round, { type: "PROTEST" })));
    return undefined;
  },
  "an analysis that dates them otherwise": async (store, round) => {
    const time = day("2023-05-10", "2023-05-11");
    await store.recode(merged.slice(0, 2).map((each) => renamed(each, round, { time })));
    return undefined;
  },
  "the withdrawal of the first report of each": async (store) => {
    for (const each of [merged[0], merged[3]])
      if (each) await store.withdraw(each.article.id, { who: "Ana", why: "a hoax" });
    return undefined;
  },
  "a restored backup": async (store, round, { start }) => {
    const folder = mkdtempSync(join(tmpdir(), "sitrep-decisions-"));
    await store.backup(join(folder, `${round}`));
    const copy = await start();
    await copy.restore(join(folder, `${round}`));
    rmSync(folder, { recursive: true, force: true });
    return copy;
  },
};

/** A record in which people made one event of Suva and Oslo, and two of Zvečan, and accepted the merged one. */
const decided = async (start: Records["start"]): Promise<RecordStore> => {
  const store = await start();
  await store.add([...merged, ...parted]);
  const [suva, oslo, zvecan] = await Promise.all(
    [merged[0], merged[2], parted[0]].map(async (each) => (each ? await eventOf(store, each) : null)),
  );
  expect((await store.events(all, page)).items).toHaveLength(3);
  await store.review({ ...by, action: "merge", target: suva ?? "", version: 0, with: oslo ?? "" });
  const claims = parted.slice(0, 1).map((each) => claimOf(each).id);
  await store.review({ ...by, action: "split", target: zvecan ?? "", version: 0, claims });
  return store;
};

/** Merges and splits of people hold for ever. */
export const decisionsContract = (records: Records): void => {
  it("keeps what was merged and split whatever comes afterwards, in any order", async () => {
    const steps = fc.shuffledSubarray(Object.keys(afterwards), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(steps, async (names) => {
        let store = await decided(records.start);
        for (const [round, name] of names.entries()) {
          store = (await afterwards[name]?.(store, round, records)) ?? store;
          const [fifth, sixth, ...joined] = await Promise.all(kept.map((each) => eventOf(store, each)));
          expect(new Set(joined).size, name).toBe(1);
          expect(fifth, name).not.toBe(sixth);
          const event = await store.event(joined[0] ?? "");
          expect(event?.review.status, name).toBe("accepted");
          expect((await store.reviews(event?.id)).map(({ action }) => action)).toEqual(["merge"]);
        }
        await store.close();
      }),
      {
        numRuns: 6,
        examples: [
          [["another report from either town", "an analysis that takes them for other types"]],
          [["another report from either town", "an analysis that dates them otherwise"]],
        ],
      },
    );
  }, 120_000);

  it("undoes a merge after the claims were named anew", async () => {
    const store = await decided(records.start);
    await store.recode([...merged, ...parted].map((each) => renamed(each, 1, {})));
    const [second, third] = merged.slice(1, 3);
    const id = second ? await eventOf(store, second) : null;
    const event = await store.event(id ?? "");
    const [merge] = await store.reviews(id ?? "");
    await store.review({
      ...by,
      action: "undo",
      target: id ?? "",
      version: event?.review.version ?? 0,
      review: merge?.id ?? "",
    });
    expect(third && (await eventOf(store, third))).not.toBe(second && (await eventOf(store, second)));
  });
};
