import { z } from "zod";

/** Half-open range of UTF-16 code units of an article's text: `text.slice(start, end)` is the words. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
/** The same as a type. `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether every character of `inner` lies in `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
/** Whether the two share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The smallest span that holds both. */
export const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Text order: by start, the longer first. Use it wherever spans are sorted, so that every list agrees. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
