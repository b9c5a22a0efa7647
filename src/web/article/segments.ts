/** A stretch of an article that something is to be said of. Half-open UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** What the words are for: "quote", or a role such as "actor". */
  readonly role: string;
  /** The claim that they belong to. */
  readonly claim: string;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a stretch of the text at every border of a mark, so that overlapping marks can be drawn; the segments join to the
 * stretch.
 */
export const segmentsOf = (
  text: string,
  marks: readonly Mark[],
  stretch: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
): readonly Segment[] => {
  const good = marks.filter(({ start, end }) => start < end && end <= text.length);
  const inside = good.flatMap(({ start, end }) => [start, end]).filter((at) => at > stretch.start && at < stretch.end);
  const borders = [...new Set([stretch.start, stretch.end, ...inside])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, at) => {
    const end = borders[at + 1] ?? stretch.end;
    return {
      start,
      text: text.slice(start, end),
      marks: good.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
};
