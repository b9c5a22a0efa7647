import type { Page } from "playwright-core";
import { eventTypes } from "../../src/core/plover.ts";
import type { EventBrief } from "../../src/core/record/brief.ts";

/** Numbers from 0 to 1, the same each time (a linear congruential generator, Numerical Recipes' constants). */
const random = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const towns = 4000;
const firstDay = Date.UTC(2015, 0, 1);
const days = 3600;

const dayAt = (number: number): string => new Date(firstDay + number * 86_400_000).toISOString().slice(0, 10);

/** Events of ten years in a few thousand towns around the world, the newest first. */
export const manyEvents = (count: number): readonly EventBrief[] => {
  const next = random(7);
  const places = Array.from({ length: towns }, (_, at) => ({
    name: `Town ${at}`,
    country: "XKX",
    lat: Math.round((next() * 110 - 50) * 1e4) / 1e4,
    lon: Math.round((next() * 340 - 170) * 1e4) / 1e4,
    precision: "town" as const,
  }));
  return Array.from({ length: count }, (_, at): EventBrief => {
    const number = Math.floor(((count - at) / count) * (days - 1));
    const quad = ([1, 2, 3, 4] as const)[Math.floor(next() * 4)] ?? 4;
    return {
      id: `event-${at}`,
      type: eventTypes[Math.floor(next() * eventTypes.length)] ?? "ASSAULT",
      mode: null,
      status: "happened",
      score: 0.5,
      quad,
      time: { from: dayAt(number), to: dayAt(number + 1), grain: "day", implied: false },
      place: places[Math.floor(next() * next() * towns)] ?? null,
      actors: [`Actor ${Math.floor(next() * 60)}`],
      recipients: [`Actor ${Math.floor(next() * 60)}`],
      killed: next() > 0.9 ? Math.floor(next() * 40) : 0,
      injured: 0,
      disputed: false,
      articles: 1,
      publishers: 1,
      review: "unreviewed",
    };
  });
};

/** Answers the page's questions for events with these, page by page as the server does. */
export const serveEvents = (page: Page, events: readonly EventBrief[]): Promise<unknown> =>
  page.route("**/api/event-briefs*", (route) => {
    const { searchParams } = new URL(route.request().url());
    const start = Number(searchParams.get("after") ?? 0);
    const end = start + Number(searchParams.get("limit") ?? 1000);
    return route.fulfill({
      json: { items: events.slice(start, end), next: end < events.length ? String(end) : null },
    });
  });
