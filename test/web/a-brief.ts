import type { EventBrief } from "../../src/core/record/brief.ts";

/** An event in short with nothing in it but what a test gives. */
export const aBrief = (id: string, change: Partial<EventBrief> = {}): EventBrief => ({
  id,
  type: "ASSAULT",
  mode: null,
  status: "happened",
  score: 1,
  quad: 4,
  time: null,
  place: null,
  actors: [],
  recipients: [],
  killed: 0,
  injured: 0,
  disputed: false,
  articles: 1,
  publishers: 1,
  review: "unreviewed",
  ...change,
});
