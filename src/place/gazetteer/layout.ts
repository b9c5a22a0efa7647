/**
 * The layout of `gazetteer.bin`, written by `write.ts` and read in place by `read.ts`. All numbers are little-endian.
 * Thirty-two 32-bit words of header, then the sections, each starting on a multiple of four bytes.
 *
 * - names: UTF-8 of every place's name, in the order of the places; `nameEnds` gives where each ends.
 * - latitudes, longitudes: 24 bits each, steps of 180 and 360 degrees over 2^24 (about a metre).
 * - features: index into the feature codes; countries: index into the country codes.
 * - admin1, admin2: one more than the place index of the division less the index of the first division; 0 for none.
 * - populations: 11 bits of mantissa, 5 bits of binary exponent (within 0.05 %).
 * - ids: GeoNames ids, up to the last place that has one.
 * - hashes: sorted first hashes of the folded names; entries: for each, the place index in the low `placeBits` and the
 *   low bits of the second hash above them, so that no name has to be stored twice to tell a false match.
 */
export const magic = 0x315a4753;
export const headerWords = 32;

export const sections = [
  "names",
  "nameEnds",
  "latitudes",
  "longitudes",
  "features",
  "countries",
  "admin1",
  "admin2",
  "populations",
  "ids",
  "hashes",
  "entries",
  "codes",
] as const;
export type Section = (typeof sections)[number];

/** Word numbers in the header; the byte offset of section n stands in word `sectionWord + n`. */
export const header = {
  magic: 0,
  places: 1,
  entries: 2,
  placeBits: 3,
  firstAdmin1: 4,
  firstAdmin2: 5,
  end: 6,
  sectionWord: 8,
} as const;

export const latitudeSteps = 0x1000000 / 180;
export const longitudeSteps = 0x1000000 / 360;

export const packPopulation = (population: number): number => {
  let mantissa = Math.max(0, Math.round(population));
  let exponent = 0;
  while (mantissa > 2047) {
    mantissa = Math.round(mantissa / 2);
    exponent++;
  }
  return (exponent << 11) | mantissa;
};
export const unpackPopulation = (packed: number): number => (packed & 2047) * 2 ** (packed >>> 11);

/** A folded key's place in the index: the bits of the second hash that stand above the place index. */
export const checkOf = (second: number, placeBits: number): number =>
  placeBits >= 32 ? 0 : (second >>> placeBits) << placeBits;
