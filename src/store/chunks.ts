/** Neither database takes a statement with any number of values: lists go in pieces. */
export const chunksOf = <Item>(items: readonly Item[], size = 500): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/**
 * Pieces of `most`, then of half of it, and so on: the lists of articles have any length, but their statements are few
 * and stay prepared. `most` is a power of two.
 */
export const evenChunksOf = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] => {
  const pieces: (readonly Item[])[] = [];
  for (let [at, size] = [0, most]; at < items.length; ) {
    while (size > items.length - at) size /= 2;
    pieces.push(items.slice(at, at + size));
    at += size;
  }
  return pieces;
};

/** The list up to the next power of two, its last item again: as a set it is the same, and its statement stays prepared. */
const filledUp = <Item>(items: readonly Item[]): readonly Item[] => {
  const last = items.slice(-1);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, items.length)));
  return [...items, ...Array.from({ length: size - items.length }, () => last).flat()];
};

/** The rows that a query finds for any of the items: `query` is asked about a set, piece by piece. */
export const inChunks = async <Item, Row>(
  items: readonly Item[],
  query: (piece: readonly Item[]) => Promise<readonly Row[]>,
  size = 512,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const piece of chunksOf(items, size)) rows.push(...(await query(filledUp(piece))));
  return rows;
};
