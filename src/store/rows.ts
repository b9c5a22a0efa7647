import type { Article } from "../core/contract/article.ts";
import type { Claim, EventClaim } from "../core/contract/claim.ts";
import { addTo, daysBetween, type LocalDate } from "../core/date.ts";
import { type Instant, never } from "../core/record/as-of.ts";
import type { SituationEvent } from "../core/record/event.ts";
import { mostDays } from "./conditions.ts";
import { fold, wordsOf } from "./fold.ts";
import type { ClaimRow, EventRow } from "./tables.ts";

/** The day that a list sorts by and the range that it filters by. What nothing dates comes last. */
const timeColumns = (range: { from: LocalDate; to: LocalDate } | null, day: LocalDate | null) => {
  if (range)
    return {
      at: range.from,
      time_to: range.to,
      wide: daysBetween(range.from, range.to) > mostDays ? 1 : 0,
    };
  return { at: day ?? "", time_to: day ? addTo(day, { days: 1 }) : "", wide: 0 };
};

interface AnyPlace {
  name: string;
  country: string | null;
  precision: string;
  lat: number | null;
  lon: number | null;
}

const placeColumns = (place: AnyPlace | null, country: string | null) => ({
  country: place?.country ?? country,
  place: place ? fold(place.name) : null,
  precision: place?.precision ?? null,
  lat: place?.lat ?? null,
  lon: place?.lon ?? null,
});

/** A toll without a date or a place of its own has those of the event that it belongs to. */
const columnsOf = (claim: Claim, article: Pick<Article, "published">, events: ReadonlyMap<string, EventClaim>) => {
  switch (claim.kind) {
    case "event":
      return {
        about: claim.id,
        type: claim.type,
        status: claim.status,
        ...timeColumns(claim.time, article.published),
        ...placeColumns(claim.place, null),
      };
    case "toll": {
      const event = claim.event ? events.get(claim.event) : undefined;
      return {
        about: claim.event,
        type: claim.measure,
        status: event?.status ?? null,
        ...timeColumns(event?.time ?? null, claim.asOf ?? article.published),
        ...placeColumns(event?.place ?? null, claim.side.country),
      };
    }
    case "state":
      return {
        about: null,
        type: claim.property,
        status: null,
        ...timeColumns(null, claim.asOf ?? article.published),
        ...placeColumns(claim.place, claim.object?.country ?? claim.subject.country),
      };
  }
};

const namesIn = (claim: Claim): readonly string[] => {
  const refs =
    claim.kind === "event"
      ? [...claim.actors, ...claim.recipients]
      : claim.kind === "toll"
        ? [claim.side]
        : [claim.subject, ...(claim.object ? [claim.object] : [])];
  const place = claim.kind === "toll" ? null : claim.place;
  return [...refs.map(({ name }) => name), ...(place ? [place.name] : [])];
};

export const claimWords = (claim: Claim): string => wordsOf([claim.quote, ...namesIn(claim)].join(" ")).join(" ");

export const articleWords = (article: Pick<Article, "title" | "publisher" | "text">): string =>
  wordsOf([article.title ?? "", article.publisher ?? "", article.text].join(" ")).join(" ");

export const eventWords = (event: SituationEvent, quotes: readonly string[]): string =>
  wordsOf(
    [...quotes, ...[...event.actors, ...event.recipients].map(({ name }) => name), event.place?.name ?? ""].join(" "),
  ).join(" ");

export interface ClaimContext {
  readonly article: Pick<Article, "id" | "published">;
  readonly articleSeq: number;
  readonly analysis: string;
  readonly at: Instant;
  /** The event claims of the same article, by id. */
  readonly events: ReadonlyMap<string, EventClaim>;
}

export const claimRow = (claim: Claim, context: ClaimContext): Omit<ClaimRow, "seq"> => ({
  id: claim.id,
  article_seq: context.articleSeq,
  article: context.article.id,
  kind: claim.kind,
  published: context.article.published ?? "",
  analysis: context.analysis,
  ...columnsOf(claim, context.article, context.events),
  score: claim.score,
  review: "unreviewed",
  reviews: 0,
  recorded_from: context.at,
  recorded_to: never,
});

export const eventRow = (event: SituationEvent, at: Instant): Omit<EventRow, "seq"> => ({
  id: event.id,
  first_published: event.firstPublished ?? "",
  type: event.type,
  status: event.status,
  ...timeColumns(event.time, event.firstPublished),
  ...placeColumns(event.place, null),
  score: event.score,
  review: event.review.status,
  reviews: event.review.version,
  recorded_from: at,
  recorded_to: never,
});

export const eventClaimsById = (claims: readonly Claim[]): ReadonlyMap<string, EventClaim> =>
  new Map(claims.flatMap((claim) => (claim.kind === "event" ? [[claim.id, claim] as const] : [])));
