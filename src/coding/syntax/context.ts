import type { Article } from "../../core/contract/article.ts";
import type { PlaceMention, TimeMention } from "../../core/contract/mention.ts";
import type { PlaceRef } from "../../core/contract/references.ts";
import { addTo, type LocalDate } from "../../core/date.ts";
import { covers, type Span } from "../../core/span.ts";
import { overlapping } from "../../core/spans-near.ts";

/** A time after one of these bounds a span that runs on: "displaced 9,000 since January" stands as of publication. */
export const openEndedPattern = /\b(?:since|until|till|before|by|after|from)\s+(?:the\s+)?$/i;

/** The time mention that dates the words: the nearest anchored one in the sentence. */
export const timeNear = (
  { text }: Article,
  times: readonly TimeMention[],
  sentence: Span,
  at: Span,
): TimeMention | null => {
  let best: TimeMention | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const time of overlapping(times, sentence)) {
    if (!time.from || time.start < sentence.start || time.end > sentence.end) continue;
    if (openEndedPattern.test(text.slice(Math.max(sentence.start, time.start - 12), time.start))) continue;
    const gap = time.start > at.end ? time.start - at.end : at.start - time.end;
    if (gap < distance) {
      best = time;
      distance = gap;
    }
  }
  return best;
};

/**
 * The day a figure stands for. News figures stand as of publication; a figure told with a time of its own that lies
 * wholly in the past keeps that time ("in 2008", "on Friday").
 */
export const asOfDate = (article: Article, time: TimeMention | null): LocalDate | null => {
  if (!time?.from) return article.published;
  if (article.published && time.from > article.published) return article.published;
  if (article.published && time.to && time.to > article.published && time.grain !== "day" && time.grain !== "hour")
    return article.published;
  return time.grain === "hour" && time.to && time.to > addTo(time.from, { days: 1 })
    ? addTo(time.to, { days: -1 })
    : time.from;
};

/** A place mention as a claim names it. */
export const placeRefOf = (place: PlaceMention, implied = false): PlaceRef => {
  const { text, start, end, name, country, admin1, lat, lon, precision, geonameid } = place;
  return {
    text,
    start,
    end,
    name,
    country,
    ...(admin1 ? { admin1 } : {}),
    lat,
    lon,
    precision,
    ...(geonameid === undefined ? {} : { geonameid }),
    ...(implied ? { implied: true } : {}),
  };
};

/** The place inside the words, else the nearest one of the sentence, else null. Metonyms are no places. */
export const placeNear = (places: readonly PlaceMention[], sentence: Span, words: Span): PlaceRef | null => {
  const near = overlapping(places, sentence).filter((place) => !place.metonym && covers(sentence, place));
  const inside = near.find((place) => covers(words, place));
  if (inside) return placeRefOf(inside);
  const gap = ({ start, end }: Span): number => (start >= words.end ? start - words.end : words.start - end);
  const [nearest] = near.toSorted((a, b) => gap(a) - gap(b));
  return nearest ? placeRefOf(nearest) : null;
};
