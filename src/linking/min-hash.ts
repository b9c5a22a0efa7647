/** Hashes of a signature. */
const size = 32;
/** Words in a shingle. */
const width = 5;

/** FNV-1a over UTF-16 units, 32 bits, mixed once more so that its low bits are as good as its high ones (MurmurHash3's end). */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

const seeds = Array.from({ length: size }, (_, at) => (hash(`seed ${at}`) | 1) >>> 0);

/**
 * MinHash signature of a text's word shingles (Broder 1997): 32 hashes of 16 bits, as hexadecimal. The share of equal
 * places estimates the Jaccard similarity of two texts.
 */
export const minHash = (words: readonly string[]): string => {
  const least = new Uint32Array(size).fill(0xffffffff);
  for (let at = 0; at + width <= Math.max(words.length, width); at++) {
    const value = hash(words.slice(at, at + width).join(" "));
    for (let place = 0; place < size; place++) {
      const mixed = Math.imul(value ^ (seeds[place] ?? 0), 0x9e3779b1) >>> 0;
      if (mixed < (least[place] ?? 0)) least[place] = mixed;
    }
  }
  return Array.from(least, (value) => (value >>> 16).toString(16).padStart(4, "0")).join("");
};

/** Estimated Jaccard similarity, 0 to 1. */
export const shingleLikeness = (a: string, b: string): number => {
  if (a.length !== size * 4 || b.length !== size * 4) return 0;
  let same = 0;
  for (let at = 0; at < size * 4; at += 4) if (a.slice(at, at + 4) === b.slice(at, at + 4)) same++;
  return same / size;
};
