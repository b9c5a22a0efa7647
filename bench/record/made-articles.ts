import type { Claim, EventClaim } from "../../src/core/contract/claim.ts";
import { addTo } from "../../src/core/date.ts";
import { contentId, sha256Hex } from "../../src/core/ids.ts";
import { eventTypes } from "../../src/core/plover.ts";
import type { Entry } from "../../src/core/record/store.ts";

/** A small seeded generator of numbers in [0, 1) (mulberry32), so that every run makes the same articles. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const syllables = [
  "ka",
  "ro",
  "mi",
  "ten",
  "sul",
  "bar",
  "vo",
  "lin",
  "dra",
  "pek",
  "zo",
  "na",
  "hur",
  "est",
  "ig",
  "wa",
];

/** Words of a made-up tongue, the first far more frequent than the last, as in any language (Zipf). */
export const wordAt = (rank: number): string => {
  let word = "";
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
};

const words = 20_000;
const sentence = (random: () => number): string => {
  const chosen = Array.from({ length: 14 }, () => wordAt(Math.floor(words ** random()) - 1));
  return `${chosen.join(" ")}.`;
};

const countries = ["XKX", "SRB", "UKR", "SYR", "MLI", "SDN", "HTI", "MMR", "COL", "IRQ"];

const eventOf = (
  article: { id: string },
  text: string,
  start: number,
  quote: string,
  random: () => number,
): EventClaim => {
  const from = addTo("2021-01-01", { days: Math.floor(random() * 1400) });
  const town = Math.floor(400 * random() ** 2);
  const at = seeded(town);
  const type = eventTypes[Math.floor(random() * eventTypes.length)] ?? "PROTEST";
  const ref = (name: string) => ({ text: name, start: 0, end: name.length, name, country: null, sectors: [] });
  return {
    id: contentId("event-claim", article.id, start),
    kind: "event",
    start,
    end: start + quote.length,
    quote,
    by: "made/up",
    score: 0.5 + random() / 2,
    claimant: null,
    type,
    mode: null,
    contexts: [],
    actors: [ref(wordAt(Math.floor(random() * 300)))],
    recipients: [ref(wordAt(Math.floor(random() * 300)))],
    place: {
      text: `Town ${town}`,
      start: 0,
      end: 4,
      name: `Town ${town}`,
      country: countries[town % countries.length] ?? null,
      lat: at() * 120 - 50,
      lon: at() * 340 - 170,
      precision: "town",
    },
    time: { text: null, start: null, end: null, from, to: addTo(from, { days: 1 }), grain: "day", implied: true },
    status: random() < 0.9 ? "happened" : "planned",
    cameo: "010",
    quad: 1,
    goldstein: Math.round(random() * 20 - 10),
    acled: null,
    trigger: { text: text.slice(start, start + 1), start, end: start + 1 },
  };
};

/** One article with so many event claims, each its own sentence. */
export const madeArticle = (seed: number, claims: number): Entry => {
  const random = seeded(seed);
  const quotes = Array.from({ length: claims }, () => sentence(random));
  const text = quotes.join(" ");
  const article = {
    id: `made-${seed}`,
    title: quotes[0]?.slice(0, 40) ?? null,
    publisher: `Paper ${seed % 50}`,
    url: null,
    published: addTo("2021-01-02", { days: Math.floor(random() * 1400) }),
    lang: "en",
    sha256: sha256Hex(text),
    text,
  };
  let start = 0;
  const made: Claim[] = quotes.map((quote) => {
    const claim = eventOf(article, text, start, quote, random);
    start += quote.length + 1;
    return claim;
  });
  return { article, claims: made, analysis: "made" };
};
