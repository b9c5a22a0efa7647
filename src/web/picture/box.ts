/** West, south, east, north in degrees; west may be greater than east, across the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Reads "west,south,east,north"; null for anything else. */
export const readBox = (text: string | undefined): Box | null => {
  const sides = (text ?? "").split(",").map((side) => (side.trim() ? Number(side) : Number.NaN));
  const [west = 0, south = 0, east = 0, north = 0] = sides;
  return sides.length === 4 && sides.every(Number.isFinite) ? { west, south, east, north } : null;
};
