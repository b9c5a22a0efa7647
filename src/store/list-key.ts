/** Keys of one day: more than a record will ever hold of it, so that days never meet. */
const perDay = 2 ** 31;
/** Left free at the end of a day for keys that moved up. */
const spare = 4096;

/** The least key of a day, in the order of the calendar; "" comes before every day. At most 22 bits above the day's 31. */
export const dayKey = (day: string): number => {
  if (day === "") return 1;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return (1 + year * 372 + (month - 1) * 31 + date) * perDay;
};

/** FNV-1a over UTF-16 units, mixed at the end as MurmurHash3 does. */
const hash = (text: string): number => {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/**
 * The key under which a row is kept, made from its day and its id: lists walk the table, and every index on it, newest
 * first without sorting, and rows of one day have an order that does not depend on when they came.
 */
export const listKey = (day: string, id: string): number => dayKey(day) + (hash(id) % (perDay - spare));

/** Keys for new rows in their order, each moved up to the next one that no row has: `taken` tells which ones have. */
export const freeKeys = async (
  wished: readonly number[],
  taken: (keys: readonly number[]) => Promise<readonly number[]>,
): Promise<readonly number[]> => {
  const keys = [...wished];
  const used = new Set<number>();
  let open = keys.map((_, at) => at);
  while (open.length > 0) {
    const held = new Set(await taken(open.map((at) => keys[at] ?? 0)));
    const moved: number[] = [];
    for (const at of open) {
      const key = keys[at] ?? 0;
      if (held.has(key) || used.has(key)) {
        keys[at] = key + 1;
        moved.push(at);
      } else used.add(key);
    }
    open = moved;
  }
  return keys;
};
