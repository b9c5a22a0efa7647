import type { SituationEvent } from "../../src/core/record/event.ts";

/** An event with nothing in it but what a test gives. */
export const anEvent = (id: string, change: Partial<SituationEvent> = {}): SituationEvent => ({
  id,
  type: "ASSAULT",
  mode: null,
  contexts: [],
  status: "happened",
  score: 1,
  cameo: "190",
  quad: 4,
  goldstein: -9,
  acled: null,
  actors: [],
  recipients: [],
  place: null,
  time: null,
  claims: ["claim"],
  quote: "",
  articles: 1,
  publishers: 1,
  firstPublished: null,
  lastPublished: null,
  tolls: [],
  review: { status: "unreviewed", version: 0 },
  ...change,
});
