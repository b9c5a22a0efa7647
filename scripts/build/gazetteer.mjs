// Builds dist/data/gazetteer.bin from the GeoNames extracts among our dependencies and from the tables of src/place.
// Deterministic: the same packages and tables give the same bytes.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { countryOfCode } from "../../dist/src/lexicon/countries.js";
import { writeGazetteer } from "../../dist/src/place/gazetteer/write.js";
import { addAlternativeNames, addRegions } from "./gazetteer/additions.mjs";
import { countryPlaces } from "./gazetteer/countries.mjs";
import { divisions } from "./gazetteer/divisions.mjs";
import { keysOf } from "./gazetteer/names.mjs";
import { towns } from "./gazetteer/towns.mjs";

const known = towns().map((town) => ({ ...town, keys: [town.name, ...town.names].flatMap(keysOf) }));
const { first, second } = divisions(known);
const countries = countryPlaces(new Set(first.flatMap(({ alpha2, keys }) => keys.map((key) => `${alpha2} ${key}`))));
const { fresh, lost } = addAlternativeNames(known, [...first, ...second]);
const regions = addRegions([...known, ...fresh, ...first, ...second, ...countries]);
if (lost.length) {
  console.error(`names of src/place/tables that GeoNames does not have:\n${lost.join("\n")}`);
  process.exit(1);
}

// What has a GeoNames id comes first: the column of ids ends with the last of them.
const places = [...countries, ...known, ...fresh, ...second, ...first, ...regions];
const firstAdmin2 = countries.length + known.length + fresh.length;
const firstAdmin1 = firstAdmin2 + second.length;
const division1 = new Map(first.map(({ code }, at) => [code, firstAdmin1 + at]));
const division2 = new Map(second.map(({ code }, at) => [code, firstAdmin2 + at]));
const codeOf = (place) => place.code ?? `${place.alpha2}.${place.code1}.${place.code2}`;
const bytes = writeGazetteer(
  places.map((place) => ({
    ...place,
    country: countryOfCode(place.alpha2 || "-")?.alpha3 ?? "",
    admin1: division1.get(codeOf(place).split(".").slice(0, 2).join(".")) ?? -1,
    admin2: division2.get(codeOf(place)) ?? -1,
  })),
  { firstAdmin1, firstAdmin2 },
);

const file = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "dist", "data", "gazetteer.bin");
mkdirSync(dirname(file), { recursive: true });
writeFileSync(`${file}.new`, bytes);
renameSync(`${file}.new`, file);
