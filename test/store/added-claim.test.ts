import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/core/contract/article.ts";
import type { Claim } from "../../src/core/contract/claim.ts";
import { addedByHand } from "../../src/core/record/claim-by-hand.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { linker } from "../../src/pipeline/linker.ts";
import { openStore } from "../../src/store/index.ts";
import { article, eventClaim, tollClaim } from "./sample.ts";

let store: RecordStore;
let source: Article;
let event: Claim;
const page = { limit: 50 };
const by = { who: "Ana", why: "overlooked", version: 0 };

const add = (claim: Claim) => store.review({ ...by, action: "add", target: claim.id, article: source.id, claim });
const byHand = (over: Partial<Claim> = {}): Claim =>
  eventClaim(source, { id: "event-by-hand", by: addedByHand, type: "PROTEST", score: 1, ...over } as Partial<
    ReturnType<typeof eventClaim>
  >);

beforeEach(async () => {
  store = await openStore(":memory:", { linker });
  source = article("Shots were fired in Zvečan and people marched.");
  event = eventClaim(source);
  await store.add([{ article: source, claims: [event], analysis: "1" }]);
});
afterEach(() => store.close());

describe("a claim that a person adds", () => {
  it("stands beside the machine's, accepted, with an event of its own", async () => {
    const review = await add(byHand());
    const found = await store.claim("event-by-hand", {});
    expect(found).toMatchObject({ analysis: addedByHand, review: { status: "accepted", version: 1 } });
    expect(found?.event).not.toBeNull();
    expect((await store.article(source.id, {}))?.claims).toHaveLength(2);
    expect((await store.reviews("event-by-hand")).map(({ id, who }) => [id, who])).toEqual([[review.id, "Ana"]]);
    expect((await store.events({ type: ["PROTEST"] }, page)).items).toHaveLength(1);
  });

  it("is reviewed like any other, and gone when the adding is taken back", async () => {
    const review = await add(byHand());
    await store.review({ who: "Ben", why: "", action: "undo", target: "event-by-hand", version: 1, review: review.id });
    expect((await store.claims({}, page)).items.map(({ claim }) => claim.id)).toEqual([event.id]);
    expect((await store.claim("event-by-hand", {}))?.review.status).toBe("rejected");
  });

  it("stays when a newer analysis reads the article again", async () => {
    await add(byHand());
    await store.recode([{ article: source, claims: [tollClaim(source, { event: null })], analysis: "2" }]);
    const after = await store.article(source.id, {});
    expect(after?.claims.map(({ claim }) => claim.kind).sort()).toEqual(["event", "toll"]);
    expect((await store.claim("event-by-hand", {}))?.review.status).toBe("accepted");
  });

  it("is refused where its words are not there, where it was added before, and for an article that is not there", async () => {
    await expect(add(byHand({ quote: "Shots were fired" }))).rejects.toMatchObject({ code: "bad-review" });
    await expect(add(byHand({ by: "coding/x" }))).rejects.toMatchObject({ code: "bad-review" });
    await add(byHand());
    await expect(add(byHand())).rejects.toMatchObject({ code: "review-conflict" });
    await expect(
      store.review({ ...by, action: "add", target: "event-2", article: "none", claim: byHand({ id: "event-2" }) }),
    ).rejects.toMatchObject({ code: "unknown-article" });
  });
});
