import { expect, it } from "vitest";
import { bareName, sideOf } from "../../src/picture/side-name.ts";

it.each([
  ["least 25 KFOR peacekeepers", "KFOR peacekeepers"],
  ["Thirty-two Serbs", "Serbs"],
  ["a dozen miners", "miners"],
  ["11", ""],
])("takes the count off %s", (name, bare) => expect(bareName(name)).toBe(bare));

it.each([
  ["Thirty KFOR soldiers", "at least 25 KFOR peacekeepers"],
  ["54 Serbs", "52 Serbs"],
  ["five police officers", "one policeman"],
  ["three", "two men"],
])("takes %s and %s for one side", (a, b) => {
  const key = (name: string) => sideOf({ name, country: null, sectors: [] }).key;
  expect(key(a)).toBe(key(b));
});

it("keeps sides of two countries apart", () => {
  const key = (country: string) => sideOf({ name: "soldiers", country, sectors: [] }).key;
  expect(key("ITA")).not.toBe(key("HUN"));
});
