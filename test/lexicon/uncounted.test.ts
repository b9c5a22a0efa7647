import { expect, it } from "vitest";
import { uncounted } from "../../src/lexicon/uncounted.ts";

it.each([
  ["about 30 armed men", "armed men"],
  ["The 3,800-strong KFOR mission", "KFOR mission"],
  ["Thirty-two Serbs", "Serbs"],
  ["two of the officers", "officers"],
  ["up to 1,200 more police officers", "police officers"],
  ["another six KFOR soldiers", "KFOR soldiers"],
  ["dozens of their supporters", "supporters"],
  ["11", ""],
])("takes what counts off %s", (said, bare) => expect(uncounted(said)).toBe(bare));

it.each(["the Six Nations council", "Five Star Movement"])("keeps the number of the name %s", (name) =>
  expect(uncounted(name)).toBe(name.replace(/^the /, "")),
);

it("leaves vague and ordinal words unless asked", () => {
  expect(uncounted("several other villages")).toBe("several other villages");
  expect(uncounted("several other villages", { vague: true })).toBe("villages");
  expect(uncounted("the second convoy")).toBe("second convoy");
  expect(uncounted("the second convoy", { ordinals: true })).toBe("convoy");
});
