import { describe, expect, it } from "vitest";
import type { Party } from "../../src/core/record/event.ts";
import { acledActor, interactionOf } from "../../src/exchange/acled/actors.ts";
import { acledRow } from "../../src/exchange/acled/rows.ts";
import { prioGrid } from "../../src/exchange/ged/rows.ts";
import { csvLine, tsvLine } from "../../src/exchange/separated-rows.ts";
import { gunmenEvent } from "./sample-event.ts";

const party = (name: string, country: string | null, ...sectors: string[]): Party => ({ name, country, sectors });
const scene = { alpha3: "MLI", country: "Mali", riot: false };

describe("ACLED's custom", () => {
  it.each([
    [1, 2, "State forces-Rebel group"],
    [8, 7, "External/Other forces-Civilians"],
    [5, 8, "Rioters-External/Other forces"],
    [6, null, "Protesters only"],
  ])("interaction of %i and %s", (first, second, label) => {
    expect(interactionOf(first, second)).toBe(label);
  });

  it.each([
    [party("soldiers", "MLI", "MIL"), "Military Forces of Mali", 1],
    [party("soldiers", "FRA", "MIL"), "Military Forces of France", 8],
    [party("KFOR peacekeepers", null, "MIL"), "KFOR peacekeepers", 8],
    [party("JNIM", null, "REB"), "JNIM", 2],
    [party("rebels", null, "REB"), "Unidentified Armed Group (Mali)", 3],
    [party("MINUSMA", null, "UNO"), "MINUSMA", 8],
    [party("teachers", "MLI", "EDU"), "Civilians (Mali)", 7],
  ])("%o", (given, name, inter) => {
    expect(acledActor(given, scene)).toEqual({ name, inter });
  });

  it("counts dozens of dead as twelve, and puts the victims second", () => {
    expect(acledRow(gunmenEvent, [])).toMatchObject({
      fatalities: 12,
      actor1: "Unidentified Armed Group (Mali)",
      actor2: "Civilians (Mali)",
      interaction: "Political militia-Civilians",
      civilian_targeting: "Civilian targeting",
      event_date: "2024-03-02",
      time_precision: 1,
      iso: 466,
      region: "Western Africa",
    });
  });

  const village = party("villagers", "MLI", "CVL");
  const police = party("police", "MLI", "COP");
  const rowOf = (eventType: string, subEventType: string, actors: Party[], recipients: Party[]) =>
    acledRow({ ...gunmenEvent, acled: { eventType, subEventType }, actors, recipients }, []);

  it("puts the crowd of a demonstration first, also where the report tells of the police alone", () => {
    expect(rowOf("Protests", "Protest with intervention", [police], [village])).toMatchObject({
      actor1: "Protesters (Mali)",
      assoc_actor_1: "",
      actor2: "Police Forces of Mali",
      interaction: "State forces-Protesters",
    });
    expect(rowOf("Riots", "Violent demonstration", [party("crowd", null, "OPP"), police], [police])).toMatchObject({
      actor1: "Rioters (Mali)",
      assoc_actor_1: "",
      actor2: "Police Forces of Mali",
      assoc_actor_2: "",
    });
    expect(rowOf("Riots", "Mob violence", [party("crowd", null, "OPP")], [village])).toMatchObject({
      actor1: "Rioters (Mali)",
      actor2: "Civilians (Mali)",
      interaction: "Rioters-Civilians",
    });
  });

  it("calls arms against civilians no battle, and nobody who fights a civilian", () => {
    expect(rowOf("Battles", "Armed clash", [party("group", null)], [village])).toMatchObject({
      event_type: "Violence against civilians",
      sub_event_type: "Attack",
      actor1: "Unidentified Armed Group (Mali)",
      civilian_targeting: "Civilian targeting",
    });
    expect(rowOf("Battles", "Armed clash", [party("group", null)], [police])).toMatchObject({
      event_type: "Battles",
      interaction: "State forces-Political militia",
      civilian_targeting: "",
    });
  });

  it("names nobody on both sides", () => {
    const soldiers = party("soldiers", "MLI", "MIL");
    expect(rowOf("Battles", "Armed clash", [soldiers, police], [police, party("JNIM", null, "REB")])).toMatchObject({
      actor1: "Military Forces of Mali",
      assoc_actor_1: "",
      actor2: "Police Forces of Mali",
      assoc_actor_2: "JNIM",
    });
  });

  it("has no row for what is known to a country only, or was denied", () => {
    expect(
      acledRow({ ...gunmenEvent, place: gunmenEvent.place && { ...gunmenEvent.place, precision: "country" } }, []),
    ).toBe("country-level");
    expect(acledRow({ ...gunmenEvent, status: "denied" }, [])).toBe("status");
  });
});

describe("rows", () => {
  it("keeps a formula from running in a spreadsheet", () => {
    expect(csvLine(["a", "b"], { a: '=HYPERLINK("x")', b: -3 })).toBe(`"'=HYPERLINK(""x"")",-3\r\n`);
  });

  it("keeps tabs and line ends out of tab-separated values", () => {
    expect(tsvLine(["a", "b"], { a: "one\ttwo\nthree", b: null }, "None")).toBe("one two three\tNone\n");
  });

  it("finds the PRIO-GRID cell", () => {
    expect(prioGrid(-90, -180)).toBe(1);
    expect(prioGrid(0, 0)).toBe(180 * 720 + 361);
  });
});
