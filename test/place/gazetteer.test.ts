import { describe, expect, it } from "vitest";
import { acronymKey, fold } from "../../src/place/gazetteer/fold.ts";
import { openGazetteer } from "../../src/place/index.ts";
import { gazetteer, gazetteerBytes } from "./read.ts";

const find = (name: string) => gazetteer.find(fold(name)).map((index) => gazetteer.place(index));

describe("the built gazetteer", () => {
  it("is compact", () => {
    expect(gazetteerBytes.length).toBeLessThan(8_000_000);
  });

  it.each([
    ["Zvečan", "XKX", 42.91, 20.84],
    ["Zveçan", "XKX", 42.91, 20.84],
    ["Leposavić", "XKX", 43.1, 20.8],
    ["Kosovska Mitrovica", "XKX", 42.88, 20.87],
    ["Prishtina", "XKX", 42.67, 21.17],
    ["Kiev", "UKR", 50.45, 30.52],
    ["Artemivsk", "UKR", 48.6, 38],
    ["Rafah", "PSE", 31.29, 34.24],
    ["Khan Younis", "PSE", 31.34, 34.31],
    ["Deir ez-Zor", "SYR", 35.34, 40.14],
    ["Gothenburg", "SWE", 57.71, 11.97],
    ["Bombay", "IND", 19.07, 72.88],
    ["El Fasher", "SDN", 13.63, 25.35],
    ["Stepanakert", "AZE", 39.82, 46.75],
  ])("knows %s in %s", (name, country, lat, lon) => {
    const near = find(name).filter(
      (place) => place.country === country && Math.abs(place.lat - lat) < 0.15 && Math.abs(place.lon - lon) < 0.15,
    );
    expect(near.length).toBeGreaterThan(0);
  });

  it("knows an acronym by its capitals only", () => {
    expect(gazetteer.find(acronymKey("US")).map((index) => gazetteer.place(index).country)).toContain("USA");
    expect(find("us").map(({ country }) => country)).not.toContain("USA");
  });

  it("gives the divisions that a town lies in", () => {
    const leeds = find("Leeds").find(({ country, population }) => country === "USA" && population > 5000);
    expect(leeds && gazetteer.place(leeds.admin1).name).toBe("Alabama");
  });

  it("reads from bytes that start anywhere in their buffer", () => {
    const moved = new Uint8Array(gazetteerBytes.length + 1);
    moved.set(gazetteerBytes, 1);
    expect(openGazetteer(moved.subarray(1)).find(fold("Zvečan"))).toEqual(gazetteer.find(fold("Zvečan")));
  });

  it("refuses bytes that are cut off", () => {
    expect(() => openGazetteer(gazetteerBytes.subarray(0, 5_000_000))).toThrow("build it again");
  });
});
