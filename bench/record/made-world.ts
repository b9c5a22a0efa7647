import type { Article } from "../../src/core/contract/article.ts";
import type { Claim, EventClaim, StateClaim, TollClaim } from "../../src/core/contract/claim.ts";
import { addTo } from "../../src/core/date.ts";
import { contentId, sha256Hex } from "../../src/core/ids.ts";
import { eventTypes, measures } from "../../src/core/plover.ts";
import type { Entry } from "../../src/core/record/store.ts";
import { seeded, wordAt } from "./made-articles.ts";

/** First day of the made-up world, and how many days it lasts. */
export const firstDay = "2014-01-01";
export const worldDays = 4000;

const countries = ["XKX", "SRB", "UKR", "SYR", "MLI", "SDN", "HTI", "MMR", "COL", "IRQ", "NGA", "ETH"];
const vocabulary = 60_000;
const sectors = ["MIL", "COP", "CVL", "OPP", "REB", "GOV"];

/** One conflict: where it is, when it burns, its towns and its parties. */
interface Conflict {
  readonly country: string;
  readonly from: number;
  readonly days: number;
  readonly towns: readonly { readonly name: string; readonly lat: number; readonly lon: number }[];
  readonly parties: readonly string[];
}

const pick = <Item>(items: readonly Item[], random: () => number, fallback: Item): Item =>
  items[Math.floor(random() * items.length)] ?? fallback;

const conflictAt = (index: number): Conflict => {
  const random = seeded(7000 + index);
  const [lat, lon, spread] = [random() * 90 - 35, random() * 300 - 150, 0.5 + random() * 4];
  const from = Math.floor(random() * worldDays * 0.8);
  return {
    country: countries[index % countries.length] ?? "XKX",
    from,
    days: Math.min(worldDays - from, 120 + Math.floor(random() * 1500)),
    towns: Array.from({ length: 10 + Math.floor(random() * 30) }, (_, at) => ({
      name: `${wordAt(3000 + index * 40 + at)} ${at % 3 === 0 ? "Town" : "Hill"}`,
      lat: lat + (random() - 0.5) * spread,
      lon: lon + (random() - 0.5) * spread,
    })),
    parties: Array.from({ length: 8 }, (_, at) => `${wordAt(400 + index * 8 + at)} ${at % 2 ? "Front" : "army"}`),
  };
};

/** Sixty conflicts, of which the first is told of far more often than the last. */
const conflicts = Array.from({ length: 60 }, (_, index) => conflictAt(index));

const ref = (name: string, country: string | null, sector: string) => ({
  text: name,
  start: 0,
  end: name.length,
  name,
  country,
  sectors: [sector],
});

/** Words of one tongue by Zipf's law, with words of the incident's own. */
const sentence = (random: () => number, own: readonly string[]): string => {
  const words = Array.from({ length: 12 + Math.floor(random() * 10) }, () =>
    wordAt(Math.floor(vocabulary ** random()) - 1),
  );
  return `${[...own, ...words].join(" ")}.`;
};

const base = (article: string, start: number, quote: string, random: () => number) => ({
  start,
  end: start + quote.length,
  quote,
  by: "made/up",
  score: Math.round(1000 * (0.5 + random() / 2)) / 1000,
  claimant: null,
  id: contentId("made", article, start),
});

interface Incident {
  readonly conflict: Conflict;
  readonly day: number;
  readonly seed: number;
}

const eventOf = (
  article: string,
  start: number,
  { conflict, day, seed }: Incident,
  random: () => number,
): EventClaim => {
  const own = seeded(seed);
  const town = pick(conflict.towns, own, { name: "Nowhere", lat: 0, lon: 0 });
  const parties = [pick(conflict.parties, own, "crowd"), pick(conflict.parties, own, "crowd")] as const;
  const type = eventTypes[Math.floor(eventTypes.length * own() ** 1.5)] ?? "PROTEST";
  const quote = sentence(random, [parties[0], town.name, wordAt(5000 + Math.floor(own() * 40_000))]);
  const wide = random() < 0.02;
  const from = addTo(firstDay, { days: wide ? Math.max(0, day - 200) : day });
  return {
    ...base(article, start, quote, random),
    kind: "event",
    type,
    mode: null,
    contexts: ["military"],
    actors: [ref(parties[0], conflict.country, pick(sectors, own, "CVL"))],
    recipients: [ref(parties[1], conflict.country, pick(sectors, own, "CVL"))],
    place:
      random() < 0.05
        ? null
        : { text: town.name, start: 0, end: 4, ...town, country: conflict.country, precision: "town" },
    time: {
      text: null,
      start: null,
      end: null,
      from,
      to: addTo(from, wide ? { days: 365 } : { days: 1 }),
      grain: wide ? "year" : "day",
      implied: true,
    },
    status: random() < 0.88 ? "happened" : random() < 0.5 ? "planned" : "denied",
    cameo: "190",
    quad: 4,
    goldstein: Math.round(own() * 20 - 10),
    acled: null,
    trigger: { text: quote.slice(0, 1), start, end: start + 1 },
  };
};

const tollOf = (event: EventClaim, article: string, random: () => number): TollClaim => {
  const count = Math.floor(60 ** random());
  return {
    ...base(article, event.start + 1, event.quote, random),
    start: event.start,
    end: event.end,
    kind: "toll",
    measure: measures[Math.floor(measures.length * random() ** 2)] ?? "killed",
    side: ref("soldiers", event.recipients[0]?.country ?? null, "MIL"),
    min: count,
    best: count,
    max: random() < 0.3 ? null : count,
    partOf: null,
    event: event.id,
    words: null,
    asOf: null,
  };
};

const stateOf = (article: string, start: number, conflict: Conflict, random: () => number): StateClaim => {
  const force = pick(conflict.parties, random, "army");
  const strength = 100 * (1 + Math.floor(random() * 80));
  return {
    ...base(article, start, sentence(random, [force]), random),
    kind: "state",
    property: random() < 0.6 ? "force-strength" : "office",
    subject: ref(force, conflict.country, "MIL"),
    object: null,
    place: null,
    value: { min: strength, best: strength, max: strength, unit: "person" },
    words: null,
    asOf: null,
  };
};

/** Incidents a conflict has on one day at the most. */
const perDay = 4;

/** Which conflict a report is about, and its last day as a day of the world. */
const subjectOf = (seed: number, share: number) => {
  const random = seeded(seed ^ 0x5f3759df);
  const rank = Math.floor(conflicts.length * random() ** 2);
  const conflict = conflicts[rank] ?? conflictAt(0);
  return { random, rank, conflict, day: conflict.from + Math.floor(conflict.days * share * random()) };
};

/** The day of the world up to which a report tells: it comes out on the next. */
export const dayOfReport = (seed: number, share = 1): number => subjectOf(seed, share).day;

/**
 * One article of a made-up world: a report on some days of one conflict, with about twelve event claims, five tolls and
 * three states in twenty. The same incidents come in other articles in other words, on the same day and at the same town.
 * `share` keeps to the beginning of every conflict, so that fewer articles tell as much of a day.
 */
export const madeReport = (seed: number, share = 1): Entry => {
  const { random, rank, conflict, day } = subjectOf(seed, share);
  const id = `made-${seed}`;
  const claims: Claim[] = [];
  let start = 0;
  while (claims.length < 20) {
    if (random() < 0.22) claims.push(stateOf(id, start, conflict, random));
    else {
      const told = Math.max(0, day - Math.floor(3 * random() ** 2));
      const incident = { conflict, day: told, seed: rank * 100_000 + told * perDay + Math.floor(random() * perDay) };
      const event = eventOf(id, start, incident, random);
      claims.push(event);
      if (random() < 0.42) claims.push(tollOf(event, id, random));
    }
    start += (claims.at(-1)?.quote.length ?? 0) + 1;
  }
  const quotes = [...new Map(claims.map((claim) => [claim.start, claim.quote])).values()];
  const text = quotes.join(" ");
  const article: Article = {
    id,
    title: quotes[0]?.slice(0, 60) ?? null,
    publisher: `Paper ${Math.floor(80 * random() ** 2)}`,
    url: `https://paper.example/${seed}`,
    published: addTo(firstDay, { days: day + 1 }),
    lang: "en",
    sha256: sha256Hex(text),
    text,
  };
  return { article, claims, analysis: "made" };
};
