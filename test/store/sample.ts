import type { Article } from "../../src/core/contract/article.ts";
import type { Claim, EventClaim, StateClaim, TollClaim } from "../../src/core/contract/claim.ts";
import { claimSchema } from "../../src/core/contract/claim.ts";
import type { PlaceRef, Ref } from "../../src/core/contract/references.ts";
import { contentId, sha256Hex } from "../../src/core/ids.ts";
import type { Entry } from "../../src/core/record/store.ts";

/** Hand-made articles and claims in which every quote is really there. */
export const article = (text: string, over: Partial<Article> = {}): Article => ({
  id: contentId("article", text),
  title: null,
  publisher: "Border Gazette",
  url: null,
  published: "2023-06-02",
  lang: "en",
  sha256: sha256Hex(text),
  text,
  ...over,
});

export const ref = (text: string, name: string, over: Partial<Ref> = {}): Ref => ({
  text: name,
  start: Math.max(0, text.indexOf(name)),
  end: Math.max(0, text.indexOf(name)) + name.length,
  name,
  country: null,
  sectors: [],
  ...over,
});

export const place = (name: string, over: Partial<PlaceRef> = {}): PlaceRef => ({
  text: name,
  start: 0,
  end: name.length,
  name,
  country: "XKX",
  lat: 42.9,
  lon: 20.84,
  precision: "town",
  ...over,
});

export const day = (from: string, to: string): NonNullable<EventClaim["time"]> => ({
  text: null,
  start: null,
  end: null,
  from,
  to,
  grain: "day",
  implied: true,
});

const base = (source: Article, kind: string) => ({
  id: contentId(kind, source.id, source.text),
  start: 0,
  end: source.text.length,
  quote: source.text,
  by: "test/by-hand",
  score: 0.8,
  claimant: null,
});

export const eventClaim = (source: Article, over: Partial<EventClaim> = {}): EventClaim => ({
  ...base(source, "event"),
  kind: "event",
  type: "ASSAULT",
  mode: null,
  contexts: [],
  actors: [],
  recipients: [],
  place: place("Zvečan"),
  time: day("2023-05-29", "2023-05-30"),
  status: "happened",
  cameo: "190",
  quad: 4,
  goldstein: -9,
  acled: null,
  trigger: { text: source.text.slice(0, 1), start: 0, end: 1 },
  ...over,
});

/** The first number of the text as the words that say it. */
const numberIn = ({ text }: Article): TollClaim["words"] => {
  const found = /\d[\d,]*/.exec(text);
  return found ? { text: found[0], start: found.index, end: found.index + found[0].length } : null;
};

export const tollClaim = (source: Article, over: Partial<TollClaim> = {}): TollClaim => ({
  ...base(source, "toll"),
  kind: "toll",
  measure: "injured",
  side: ref(source.text, "soldiers"),
  min: 30,
  best: 30,
  max: 30,
  words: numberIn(source),
  partOf: null,
  event: null,
  asOf: null,
  ...over,
});

export const stateClaim = (source: Article, over: Partial<StateClaim> = {}): StateClaim => ({
  ...base(source, "state"),
  kind: "state",
  property: "force-strength",
  subject: ref(source.text, "KFOR"),
  object: null,
  place: null,
  value: { min: 4000, best: 4000, max: 4000, unit: "person" },
  words: numberIn(source),
  asOf: null,
  ...over,
});

export const entry = (source: Article, claims: readonly Claim[], analysis = "1"): Entry => {
  for (const claim of claims) claimSchema.parse(claim);
  return { article: source, claims, analysis };
};

/** An article whose one event claim has the toll given. */
export const clash = (text: string, over: Partial<Article> = {}, claim: Partial<EventClaim> = {}): Entry => {
  const source = article(text, over);
  const event = eventClaim(source, claim);
  return entry(source, [event, tollClaim(source, { event: event.id })]);
};
