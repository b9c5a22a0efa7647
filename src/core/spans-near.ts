import { overlaps, type Span } from "./span.ts";

/** By position in a list of spans in text order, the farthest end up to there; null where the list is in no text order. */
type Reaches = Int32Array | null;
const known = new WeakMap<readonly Span[], { readonly reaches: Reaches }>();

const reachesIn = (spans: readonly Span[]): Reaches => {
  const reaches = new Int32Array(spans.length);
  let [last, farthest] = [0, 0];
  for (const [at, { start, end }] of spans.entries()) {
    if (start < last) return null;
    last = start;
    farthest = Math.max(farthest, end);
    reaches[at] = farthest;
  }
  return reaches;
};

const reachesOf = (spans: readonly Span[]): Reaches => {
  const found = known.get(spans) ?? { reaches: reachesIn(spans) };
  known.set(spans, found);
  return found.reaches;
};

/** First position at which `passed` holds, of those where it holds from some position on. */
const firstWhere = (count: number, passed: (at: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passed(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The spans of a list that overlap a span, in their order: by bisection where the list is in text order, as the layers of
 * an article are, so that a question about a sentence costs no look at the whole article. The list must never change.
 */
export const overlapping = <Spanned extends Span>(spans: readonly Spanned[], span: Span): readonly Spanned[] => {
  const reaches = reachesOf(spans);
  if (!reaches) return spans.filter((each) => overlaps(each, span));
  const from = firstWhere(spans.length, (at) => (reaches[at] ?? 0) > span.start);
  const found: Spanned[] = [];
  for (let at = from; at < spans.length; at++) {
    const each = spans[at];
    if (!each || each.start >= span.end) break;
    if (overlaps(each, span)) found.push(each);
  }
  return found;
};

/** The span of a list in text order that holds an offset, or undefined: the first, where several do. */
export const holding = <Spanned extends Span>(spans: readonly Spanned[], offset: number): Spanned | undefined =>
  overlapping(spans, { start: offset, end: offset + 1 })[0];
