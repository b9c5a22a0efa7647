import { createApp, type Services } from "../../src/api/index.ts";
import type { RecordStore } from "../../src/core/record/store.ts";
import { eventClaim } from "../store/sample.ts";

/** The API over a record, with an analysis that finds one event in every article. */
export const appOver = (store: RecordStore, parts: Partial<Services> = {}): ReturnType<typeof createApp> =>
  createApp({
    store,
    analysis: "1",
    hosts: ["localhost"],
    analyse: async (article) => {
      const claims = [eventClaim(article)];
      const layers = { sentences: [], tokens: [], names: [], times: [], quantities: [], places: [], actors: [] };
      return {
        article,
        claims,
        mentions: [],
        trace: [],
        annotated: { article, ...layers, events: claims, tolls: [], states: [] },
      };
    },
    ...parts,
  });
