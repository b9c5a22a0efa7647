import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { expectGolden } from "../golden/golden-file.ts";
import { readPlaces } from "./read.ts";

const folder = join("test", "place", "golden");

/** One place a line: span, words, what it was resolved to, how closely, and by which rule. */
const linesOf = (text: string): string =>
  readPlaces(text)
    .places.map(({ start, end, text: words, country, admin1, lat, lon, precision, metonym, by }) =>
      [`[${start},${end})`, words, country ?? "-", admin1 ?? "-", lat === null ? "unresolved" : `${lat},${lon}`]
        .concat([precision, metonym ? "metonym" : "location", by])
        .join("\t"),
    )
    .join("\n")
    .concat("\n");

describe("golden articles", () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt")))
    it(file, () => {
      expectGolden(join(folder, file.replace(".txt", ".places")), linesOf(readFileSync(join(folder, file), "utf8")));
    });
});
