import { describe, expect, it } from "vitest";
import type { EventClaim } from "../../src/core/contract/claim.ts";
import { Refusal } from "../../src/core/errors.ts";
import { applyCorrection } from "../../src/store/apply-correction.ts";
import { article, eventClaim, place, ref, stateClaim, tollClaim } from "./sample.ts";

const source = article("Police fired tear gas at protesters in Zvečan on Monday.");
const claim = eventClaim(source, {
  mode: "firearms",
  actors: [ref(source.text, "Police", { sectors: ["COP"] })],
  place: { ...place("Zvečan"), start: 39, end: 45, admin1: "Mitrovica", geonameid: 784_873 },
});
const corrected = (field: string, value: unknown): EventClaim => {
  const made = applyCorrection(claim, field, value);
  if (made.kind !== "event") throw new Error("another kind came out");
  return made;
};

describe("what follows from a corrected type", () => {
  it("is made anew by the tables: codes, score and ACLED type", () => {
    expect(corrected("type", "PROTEST")).toMatchObject({ cameo: "140", quad: 4, mode: null });
    expect(corrected("type", "PROTEST").acled?.eventType).toBe("Protests");
    expect(corrected("type", "CONSULT")).toMatchObject({ quad: 1, acled: null });
  });

  it("follows the mode as well, and drops one that the type does not know", () => {
    expect(corrected("mode", "aerial")).toMatchObject({ type: "ASSAULT", mode: "aerial", quad: 4 });
    expect(corrected("mode", "aerial").cameo).not.toBe(corrected("mode", null).cameo);
    expect(corrected("mode", "by-spoon").mode).toBeNull();
  });
});

describe("a corrected place", () => {
  it("has no coordinates where only its name was given", () => {
    expect(corrected("place.name", "Leposavić").place).toMatchObject({ name: "Leposavić", lat: null, lon: null });
    expect(corrected("place.name", "Leposavić").place).not.toHaveProperty("geonameid");
    expect(corrected("place.name", "Zvečan").place).toEqual(claim.place);
  });

  it("is taken whole, and keeps the words of the article", () => {
    const wish = {
      name: "Leposavić",
      country: "XKX",
      lat: 43.1,
      lon: 20.8,
      precision: "town",
      start: 0,
      end: 3,
      text: "Pol",
    };
    expect(corrected("place", wish).place).toEqual({ ...wish, text: "Zvečan", start: 39, end: 45 });
  });

  it("is implied where the article named none, and may be none", () => {
    const state = applyCorrection(stateClaim(source), "place", {
      name: "Kosovo",
      country: "XKX",
      lat: null,
      lon: null,
      precision: "country",
    });
    expect(state).toMatchObject({ place: { name: "Kosovo", text: "", implied: true } });
    expect(corrected("place", null).place).toBeNull();
  });

  it("is refused where it is none, and for a toll", () => {
    expect(() => corrected("place", { name: 3 })).toThrow(Refusal);
    expect(() => applyCorrection(tollClaim(source), "place", null)).toThrow(Refusal);
  });
});

describe("a corrected name", () => {
  it("brings the country and the sectors that it tells", () => {
    expect(corrected("actors.0.name", "Serbian soldiers").actors[0]).toMatchObject({
      country: "SRB",
      sectors: ["MIL"],
    });
    expect(corrected("actors.0.name", "Serbia").actors[0]?.country).toBe("SRB");
    expect(corrected("actors.0.name", "Serbian soldiers").actors[0]?.text).toBe("Police");
  });

  it("leaves nothing of whoever was named before", () => {
    expect(corrected("actors.0.name", "Xyzzy").actors[0]).toMatchObject({ country: null, sectors: [] });
    expect(corrected("actors.0.name", claim.actors[0]?.name).actors).toEqual(claim.actors);
  });

  it("does so for sides, subjects and claimants too", () => {
    const toll = applyCorrection(tollClaim(source), "side.name", "Serbian soldiers");
    expect(toll).toMatchObject({ side: { name: "Serbian soldiers", country: "SRB", sectors: ["MIL"] } });
    const state = applyCorrection(stateClaim(source), "subject.name", "Serbian soldiers");
    expect(state).toMatchObject({ subject: { country: "SRB", sectors: ["MIL"] } });
  });
});
