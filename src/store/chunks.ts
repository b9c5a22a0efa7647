/** Neither database takes a statement with any number of values: lists go in pieces. */
export const chunksOf = <Item>(items: readonly Item[], size = 500): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** The results of a query per piece, in order. */
export const inChunks = async <Item, Row>(
  items: readonly Item[],
  query: (piece: readonly Item[]) => Promise<readonly Row[]>,
  size = 500,
): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const piece of chunksOf(items, size)) rows.push(...(await query(piece)));
  return rows;
};
