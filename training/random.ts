/** Numbers in [0, 1) from a seed (mulberry32), so that training gives the same model every time. */
export const seeded = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Shuffles in place (Fisher and Yates). */
export const shuffle = <T>(list: T[], random: () => number): T[] => {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = list[at];
    const moved = list[other];
    if (kept === undefined || moved === undefined) continue;
    list[at] = moved;
    list[other] = kept;
  }
  return list;
};
