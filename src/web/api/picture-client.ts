import type { EventBrief } from "../../core/record/brief.ts";
import type { SituationEvent } from "../../core/record/event.ts";
import type { Page } from "../../core/record/filter.ts";
import type { ClaimItem } from "../../core/record/items.ts";
import type { Tension } from "../../core/record/picture.ts";
import type { Review } from "../../core/record/review.ts";
import { get } from "./client.ts";

export const fetchBriefs = (
  query: { text: string | undefined; limit: number; after: string | undefined },
  signal: AbortSignal,
): Promise<Page<EventBrief>> => get("api/event-briefs", query, signal);

export interface EventRecord {
  readonly event: SituationEvent;
  readonly claims: readonly ClaimItem[];
}

export const fetchEvent = (id: string, signal: AbortSignal): Promise<EventRecord> =>
  get(`api/events/${encodeURIComponent(id)}`, {}, signal);

/** Decisions on an event or a claim, oldest first. */
export const fetchReviews = async (target: string, signal: AbortSignal): Promise<readonly Review[]> =>
  (await get<{ items: readonly Review[] }>("api/reviews", { target }, signal)).items;

/** The tension index of a range of days, with no more than `terms` terms a day. */
export const fetchTension = (
  query: { text: string | undefined; from: string; to: string; terms: number },
  signal: AbortSignal,
): Promise<Tension> => get("api/tension", query, signal);

export interface PlaceLabel {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly capital: boolean;
}

/** The largest towns in a box "west,south,east,north". */
export const fetchPlaces = async (box: string, limit: number, signal: AbortSignal): Promise<readonly PlaceLabel[]> =>
  (await get<{ items: readonly PlaceLabel[] }>("api/places", { box, limit }, signal)).items;

/** The base map that the server was started with; null for the bundled one. */
export const fetchBaseMap = (
  signal: AbortSignal,
): Promise<{ readonly kind: "style" | "pmtiles" | "tiles"; readonly url: string } | null> =>
  get("api/base-map", {}, signal);

export interface Reason {
  readonly about: "claim" | "time" | "quantity" | "place" | "actor";
  readonly rule: string;
  readonly action: "added" | "removed" | "merged" | "changed";
  readonly reason: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Every decision that led to a claim. `found` is false where today's analysis no longer makes it. */
export const fetchWhy = (
  claim: string,
  signal: AbortSignal,
): Promise<{ readonly found: boolean; readonly reasons: readonly Reason[] }> =>
  get(`api/claims/${encodeURIComponent(claim)}/why`, {}, signal);
