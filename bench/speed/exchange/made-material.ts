import type { SituationEvent } from "../../../src/core/record/event.ts";
import type { ClaimItem } from "../../../src/core/record/items.ts";
import type { Material } from "../../../src/exchange/index.ts";
import { writeSketch } from "../../../src/linking/index.ts";
import { linker } from "../../../src/pipeline/linker.ts";
import { madeReport } from "../../record/made-world.ts";

const reports = 200;
const recorded = "2025-01-01T00:00:00.000Z";

/** An event of the made-up world with the claims that tell it. */
interface Made {
  readonly event: SituationEvent;
  readonly items: readonly ClaimItem[];
}

const review = { status: "unreviewed", version: 0 } as const;

/** A few thousand events as linking resolves them, all of them such that every format can say them. */
const madeEvents = (): readonly Made[] =>
  Array.from({ length: reports }, (_, seed) => madeReport(seed)).flatMap(({ article, claims, analysis }) => {
    const sketch = writeSketch(article);
    const about = { ...article, version: 1 };
    return claims.flatMap((each): Made[] => {
      if (each.kind !== "event") return [];
      const acled = { eventType: "Battles", subEventType: "Armed clash" };
      const claim = { ...each, status: "happened" as const, type: "PROTEST" as const, acled };
      const tolls = claims.flatMap((toll) => (toll.kind === "toll" && toll.event === each.id ? [toll] : []));
      const event = linker.resolve([{ claim, tolls, article: about, sketch, review }]);
      const items = [claim, ...tolls].map((told) => ({
        claim: told,
        article: about,
        analysis,
        recorded,
        event: event.id,
        review,
      }));
      return [{ event, items }];
    });
  });

/** A record of so many events that is made as it is read: the same few thousand again and again under ids of their own. */
export const madeMaterial = (count: number): Material => {
  const pool = madeEvents();
  const made = function* (): Generator<Made> {
    for (let at = 0; at < count; at++) {
      const { event, items } = pool[at % pool.length] ?? { event: null, items: [] };
      if (event) yield { event: { ...event, id: `event-${at}` }, items };
    }
  };
  return {
    async *events() {
      for (const { event } of made()) yield event;
    },
    async *claims() {
      for (const { event, items } of made())
        for (const item of items)
          yield { ...item, claim: { ...item.claim, id: `${item.claim.id}-${event.id}` }, event: event.id };
    },
    claimsOf: async ({ id }) => {
      const items = pool[Number(id.slice("event-".length)) % pool.length]?.items ?? [];
      return items.filter(({ claim }) => claim.kind === "event");
    },
    states: async () => [],
  };
};
