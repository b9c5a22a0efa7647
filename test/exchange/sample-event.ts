import type { SituationEvent } from "../../src/core/record/event.ts";

/** Gunmen kill dozens of villagers. */
export const gunmenEvent: SituationEvent = {
  id: "event-1",
  type: "ASSAULT",
  mode: "firearms",
  contexts: [],
  status: "happened",
  score: 0.9,
  cameo: "193",
  quad: 4,
  goldstein: -9,
  acled: { eventType: "Violence against civilians", subEventType: "Attack" },
  actors: [{ name: "gunmen", country: null, sectors: ["UAF"] }],
  recipients: [],
  place: { name: "Djenné", country: "MLI", lat: 13.9061, lon: -4.5533, precision: "town" },
  time: { from: "2024-03-02", to: "2024-03-03", grain: "day", implied: false },
  claims: ["claim-1"],
  quote: "Gunmen killed dozens of villagers near Djenné.",
  articles: 1,
  publishers: 1,
  firstPublished: "2024-03-03",
  lastPublished: "2024-03-03",
  tolls: [
    {
      measure: "killed",
      side: { name: "villagers", country: "MLI", sectors: ["CVL"] },
      min: 24,
      best: null,
      max: 99,
      part: false,
      disputed: false,
      rule: "",
      voices: [],
    },
  ],
  review: { status: "unreviewed", version: 0 },
};
