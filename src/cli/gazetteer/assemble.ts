import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { checkOf, header, headerWords, magic, type Section, sections } from "../../place/gazetteer/layout.ts";
import type { Counters } from "./append-place.ts";
import type { ColumnFiles } from "./column-files.ts";

/** One part of the index, sorted: parts follow one another by the highest byte of the hash, so together they are too. */
const sortedPart = (rows: Uint8Array, placeBits: number): { hashes: Uint8Array; entries: Uint8Array } => {
  const words = new Uint32Array(rows.buffer, rows.byteOffset, rows.length / 4);
  const order = Array.from({ length: words.length / 3 }, (_, at) => at * 3);
  const entryAt = (at: number): number => (checkOf(words[at + 1] ?? 0, placeBits) | (words[at + 2] ?? 0)) >>> 0;
  order.sort((a, b) => (words[a] ?? 0) - (words[b] ?? 0) || entryAt(a) - entryAt(b));
  const hashes = Uint32Array.from(order, (at) => words[at] ?? 0);
  const entries = Uint32Array.from(order, entryAt);
  return { hashes: new Uint8Array(hashes.buffer), entries: new Uint8Array(entries.buffer) };
};

const lengthsOf = (counters: Counters, codes: Uint8Array): Record<Section, number> => ({
  names: counters.nameBytes,
  nameEnds: counters.places * 4,
  latitudes: counters.places * 3,
  longitudes: counters.places * 3,
  features: counters.places,
  countries: counters.places,
  admin1: counters.places * 2,
  admin2: counters.places * 2,
  populations: counters.places * 2,
  ids: counters.places * 4,
  hashes: counters.entries * 4,
  entries: counters.entries * 4,
  codes: codes.length,
});

/** Puts the columns and the sorted index into one file, part by part, and moves it into its place. */
export const assemble = (
  file: string,
  columns: ColumnFiles,
  counters: Counters,
  { firstAdmin1, firstAdmin2 }: { firstAdmin1: number; firstAdmin2: number },
): void => {
  const placeBits = Math.max(18, Math.ceil(Math.log2(counters.places + 1)));
  const codes = new TextEncoder().encode(`${counters.features.join(",")}\n${counters.countries.join(",")}`);
  const lengths = lengthsOf(counters, codes);
  const words = new Uint32Array(headerWords);
  let at = headerWords * 4;
  const offsets: Partial<Record<Section, number>> = {};
  sections.forEach((section, number) => {
    offsets[section] = at;
    words[header.sectionWord + number] = at;
    at += Math.ceil(lengths[section] / 4) * 4;
  });
  Object.assign(words, { [header.magic]: magic, [header.places]: counters.places, [header.entries]: counters.entries });
  Object.assign(words, { [header.placeBits]: placeBits, [header.firstAdmin1]: firstAdmin1 });
  Object.assign(words, { [header.firstAdmin2]: firstAdmin2, [header.end]: (offsets.codes ?? 0) + codes.length });
  const handle = openSync(`${file}.new`, "w");
  writeSync(handle, new Uint8Array(words.buffer), 0, headerWords * 4, 0);
  for (const section of sections) {
    if (section === "hashes" || section === "entries") continue;
    const bytes = section === "codes" ? codes : columns.read(section);
    writeSync(handle, bytes, 0, bytes.length, offsets[section] ?? 0);
  }
  let done = 0;
  for (let part = 0; part < 256; part++) {
    const { hashes, entries } = sortedPart(columns.read(`index-${part.toString(16).padStart(2, "0")}`), placeBits);
    writeSync(handle, hashes, 0, hashes.length, (offsets.hashes ?? 0) + done);
    writeSync(handle, entries, 0, entries.length, (offsets.entries ?? 0) + done);
    done += hashes.length;
  }
  // The last section may end before a multiple of four.
  writeSync(handle, new Uint8Array(4), 0, at - (words[header.end] ?? at), words[header.end] ?? 0);
  closeSync(handle);
  renameSync(`${file}.new`, file);
};
