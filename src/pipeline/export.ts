import type { SituationEvent } from "../core/record/event.ts";
import type { Filter, Page, PageWish } from "../core/record/filter.ts";
import type { ClaimItem } from "../core/record/items.ts";
import type { RecordStore } from "../core/record/store.ts";
import type { Material } from "../exchange/index.ts";
import { type Stated, stateLines } from "../picture/index.ts";

const perPage = 500;

async function* each<Item>(read: (page: PageWish) => Promise<Page<Item>>): AsyncGenerator<Item> {
  for (let after: string | undefined; ; ) {
    const page = await read({ limit: perPage, after });
    yield* page.items;
    if (page.next === null) return;
    after = page.next;
  }
}

const isState = ({ claim, article }: ClaimItem): Stated[] => (claim.kind === "state" ? [{ claim, article }] : []);

/** What of the record an export reads: everything that the filter lets through, as of its instant, page by page. */
export const materialOf = (store: RecordStore, filter: Filter): Material => {
  const asOf = filter.asOf === undefined ? {} : { asOf: filter.asOf };
  const claimsOf = async (event: SituationEvent): Promise<readonly ClaimItem[]> => {
    const items: ClaimItem[] = [];
    for await (const item of each((page) => store.claims({ ...asOf, event: event.id, kind: "event" }, page)))
      items.push(item);
    return items;
  };
  return {
    events: () => each((page) => store.events(filter, page)),
    claims: () => each((page) => store.claims(filter, page)),
    claimsOf,
    states: async () => {
      const stated: Stated[] = [];
      for await (const item of each((page) => store.claims({ ...filter, kind: "state" }, page)))
        stated.push(...isState(item));
      return stateLines(stated);
    },
  };
};
