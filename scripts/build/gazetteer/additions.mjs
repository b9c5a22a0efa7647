// Regions, waters and alternative names of our own tables, laid over the places of GeoNames.
import { fold } from "../../../dist/src/place/gazetteer/fold.js";
import { alternativeNameRows } from "../../../dist/src/place/tables/alternative-names.js";
import { divisionNameRows } from "../../../dist/src/place/tables/division-names.js";
import { regionRows } from "../../../dist/src/place/tables/regions.js";
import { keysOf } from "./names.mjs";

const rowsOf = (table) =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("\t"));
const listOf = (cell) => (cell ? cell.split("|").filter(Boolean) : []);

/** "PS gaza" to the places of that country and name, the most populous first. */
const indexOf = (places) => {
  const index = new Map();
  for (const place of places)
    for (const key of new Set(place.keys)) {
      const at = `${place.alpha2} ${key}`;
      if (!index.has(at)) index.set(at, []);
      index.get(at).push(place);
    }
  for (const list of index.values()) list.sort((a, b) => b.population - a.population);
  return index;
};

/** GeoNames respells its places now and then, so any of the names may be the one it has. */
const findAny = (index, alpha2, names) =>
  names.map((name) => (index.get(`${alpha2} ${fold(name)}`) ?? [])[0]).find((place) => place);

const addKeys = (place, names) => place.keys.push(...names.flatMap(keysOf));

/** What a place of rank 1 to 5 weighs against towns, as if it had so many inhabitants. */
const weights = [0, 20_000, 120_000, 600_000, 3_000_000, 60_000_000];

const regionPlace = ([name, others, feature, lat, lon, alpha2, rank]) => ({
  name,
  keys: [name, ...listOf(others)].flatMap(keysOf),
  lat: Number(lat),
  lon: Number(lon),
  feature,
  alpha2: alpha2 ?? "",
  population: weights[Number(rank)] ?? 0,
  id: 0,
});

const sameKind = (feature, place) =>
  feature.startsWith("PCL")
    ? place.feature === "PCLI"
    : feature.startsWith("ADM")
      ? place.feature === feature
      : feature.startsWith("PPL") && place.feature.startsWith("PPL") && place.population > 0;

/** A row that names what GeoNames has already adds its names and its middle to that place; any other is a new place. */
export const addRegions = (places) => {
  const index = indexOf(places);
  const fresh = [];
  for (const row of rowsOf(regionRows)) {
    const region = regionPlace(row);
    const known = region.keys
      .flatMap((key) => index.get(`${region.alpha2} ${key}`) ?? [])
      .find((place) => sameKind(region.feature, place) && Math.abs(place.lat - region.lat) < 4);
    if (!known) fresh.push(region);
    else {
      known.keys.push(...region.keys);
      if (known.feature.startsWith("ADM")) Object.assign(known, { lat: region.lat, lon: region.lon });
      known.population ||= region.population;
    }
  }
  return fresh;
};

export const addAlternativeNames = (towns, others) => {
  const index = indexOf(towns);
  const divisionIndex = indexOf(others);
  const fresh = [];
  const lost = [];
  for (const [alpha2, name, names, lat, lon, population] of rowsOf(alternativeNameRows)) {
    const known = findAny(index, alpha2, [name, ...listOf(names)]);
    if (known) addKeys(known, [name, ...listOf(names)]);
    else if (lat !== undefined)
      fresh.push({
        name,
        names: [],
        keys: [name, ...listOf(names)].flatMap(keysOf),
        lat: Number(lat),
        lon: Number(lon),
        feature: "PPL",
        alpha2,
        population: Number(population ?? 0),
        id: 0,
      });
    else lost.push(`${alpha2} ${name}`);
  }
  for (const [alpha2, name, names] of rowsOf(divisionNameRows)) {
    const known = findAny(divisionIndex, alpha2, [name, ...listOf(names)]);
    if (known) addKeys(known, [name, ...listOf(names)]);
    else lost.push(`${alpha2} ${name} (division)`);
  }
  return { fresh, lost };
};
