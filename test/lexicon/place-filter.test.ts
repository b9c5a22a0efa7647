import { describe, expect, it } from "vitest";
import { placeFilter } from "../../src/lexicon/place-filter.ts";

const holds = (area: string, lat: number, lon: number): boolean => {
  const { box } = placeFilter(area);
  return !!box && lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;
};

describe("an area that no gazetteer holds as one unit", () => {
  it.each([
    ["North Kosovo", "XKX", "Leposavić", 43.104, 20.803],
    ["the north of Kosovo", "XKX", "Zubin Potok", 42.914, 20.69],
    ["Darfur", "SDN", "El Fasher", 13.628, 25.349],
    ["Darfur", "SDN", "Nyala", 12.049, 24.88],
    ["the Kivus", "COD", "Goma", -1.679, 29.222],
    ["Kivu", "COD", "Uvira", -3.395, 29.138],
  ])("%s is in %s and holds %s", (area, country, _, lat, lon) => {
    expect(placeFilter(area).country).toBe(country);
    expect(holds(area, lat, lon)).toBe(true);
  });

  it.each([
    ["North Kosovo", "Pristina", 42.673, 21.166],
    ["North Kosovo", "Vushtrri", 42.823, 20.968],
    ["Darfur", "El Obeid", 13.184, 30.217],
    ["Darfur", "Khartoum", 15.552, 32.532],
    ["Kivu", "Bunia", 1.559, 30.252],
    ["Kivu", "Kalemie", -5.948, 29.195],
  ])("%s does not hold %s", (area, _, lat, lon) => expect(holds(area, lat, lon)).toBe(false));
});

it("takes a country for itself and any other name for the place of that name", () => {
  expect(placeFilter("Kosovo")).toEqual({ country: "XKX" });
  expect(placeFilter("Zvečan")).toEqual({ place: "Zvečan" });
});
