import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeStream, splitLines, tableRows } from "../../src/article/index.ts";
import { Refusal } from "../../src/core/errors.ts";
import { type ImportSource, importFormatOf } from "../../src/exchange/index.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import type { InputRoom } from "./rooms.ts";

/** Tables of other coders' events, each with a file that an export wrote. */
const files = {
  acled: "acled.csv",
  ged: "ged.csv",
  polecat: "polecat.txt",
  plover: "plover.jsonl",
  gdelt: "gdelt.CSV",
  "gdelt-mentions": "gdelt-mentions.CSV",
  icews: "icews.tab",
  ccc: "ccc.csv",
  hxl: "hxl.csv",
  geojson: "geojson.geojson",
  kml: "kml.kml",
  ics: "ics.ics",
  claims: "claims.csv",
  tolls: "tolls.csv",
  events: "events.csv",
} as const;

const chunksOf = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 4096) yield bytes.subarray(at, at + 4096);
};

/** Bytes as the readers take a file; those that read the file itself have rooms of their own. */
const sourceOf = (name: string, bytes: Uint8Array): ImportSource => ({
  name,
  path: "",
  texts: () => decodeStream(chunksOf(bytes)),
  rows: (wishes) => tableRows(decodeStream(chunksOf(bytes)), wishes),
  async *lines() {
    for await (const each of splitLines(chunksOf(bytes)))
      yield "line" in each ? { number: each.number, line: each.line } : { number: each.number };
  },
});

/** The first lines of a long table say as much as all of it; a document is taken whole. */
const sampleOf = (file: string): string => {
  const text = readFileSync(join(packageRoot(), "test", "exchange", "golden", file), "utf8");
  return /\.(?:geojson|kml|ics)$/.test(file) ? text : text.split("\n").slice(0, 8).join("\n");
};

export const importRooms: readonly InputRoom[] = Object.entries(files).map(([name, file]) => ({
  name: `import-${name}`,
  sample: sampleOf(file),
  read: async (bytes) => {
    let rows = 0;
    for await (const record of importFormatOf(name)?.read(sourceOf(file, bytes)) ?? []) {
      if (!("event" in record || "refused" in record || "passedOver" in record)) throw new TypeError("no record");
      rows++;
    }
    if (rows === 0) throw new Refusal("unknown-format");
  },
}));
