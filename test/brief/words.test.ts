import { describe, expect, it } from "vitest";
import { quietStretches } from "../../src/brief/sections/days.ts";
import { countInWords, numberInTable } from "../../src/brief/words/counts.ts";
import { asOfInWords, daysInWords, whenInWords } from "../../src/brief/words/days.ts";
import { listInWords, quoted } from "../../src/brief/words/lists.ts";
import { sideInWords } from "../../src/brief/words/sides.ts";
import { tollInWords } from "../../src/brief/words/tolls.ts";
import { valueInWords } from "../../src/brief/words/values.ts";
import { speakerInWords } from "../../src/brief/words/voices.ts";

const interval = (min: number | null, best: number | null, max: number | null) => ({ min, best, max });

describe("words of a report", () => {
  it.each([
    [interval(14, null, null), "at least 14"],
    [interval(null, null, 29), "up to 29"],
    [interval(24, null, 99), "between 24 and 99"],
    [interval(null, 580, null), "about 580"],
    [interval(3, 3, 3), "three"],
    [interval(3700, 3700, 3700), "3,700"],
    [interval(25, 30, 54), "30 (counts range from 25 to 54)"],
    [interval(25, 30, null), "30 (counts start at 25)"],
    [interval(null, null, null), "an unknown number of"],
    [interval(0, 0, 0), "no"],
    [interval(3.47, 3.47, 3.47), "3.47"],
  ])("counts: %o", (count, words) => expect(countInWords(count)).toBe(words));

  it.each([
    ["Kosovo police officer", false, "Kosovo police officers"],
    ["KFOR peacekeepers", true, "KFOR peacekeeper"],
    ["policeman", false, "policemen"],
    ["people", true, "person"],
    ["Serbs", true, "Serb"],
    ["Serbian forces", false, "people on the side of Serbian forces"],
    ["Serbia", true, "person on the side of Serbia"],
    ["", false, "people"],
    ["they", false, "people"],
  ])("sides: %s, one %s", (side, one, words) => expect(sideInWords(side, one)).toBe(words));

  it("puts noun and verb in the number of the count", () => {
    const side = (name: string) => ({ name, country: null, sectors: [] });
    expect(tollInWords({ measure: "killed", side: side("Serbs"), ...interval(1, 1, 1) })).toBe("one Serb was killed");
    expect(tollInWords({ measure: "injured", side: side("soldier"), ...interval(30, null, null) })).toBe(
      "at least 30 soldiers were injured",
    );
    expect(tollInWords({ measure: "killed", side: side("people"), ...interval(0, 0, 0) })).toBe("no one was killed");
    expect(tollInWords({ measure: "missing", side: side("soldiers"), ...interval(0, 0, 0) })).toBe(
      "no soldiers were reported missing",
    );
  });

  it("names days as the text knew them", () => {
    expect(whenInWords({ from: "2023-05-29", to: "2023-05-30", grain: "day" })).toBe("on 29 May 2023");
    expect(whenInWords({ from: "2008-01-01", to: "2009-01-01", grain: "year" })).toBe("in 2008");
    expect(whenInWords({ from: "2023-05-01", to: "2023-06-01", grain: "month" })).toBe("in May 2023");
    expect(whenInWords({ from: "2023-10-02", to: "2023-10-09", grain: "week" })).toBe("between 2 and 8 October 2023");
    expect(daysInWords("2022-12-30", "2023-01-02")).toBe("30 December 2022 to 2 January 2023");
    expect(asOfInWords("2008-01-01", "2023-03-19")).toBe("2008");
    expect(asOfInWords("2023-01-01", "2023-01-05")).toBe("1 January 2023");
  });

  it("names who says so", () => {
    expect(speakerInWords({ claimant: "NATO", publisher: "Balkan Wire" })).toBe("NATO (Balkan Wire)");
    expect(speakerInWords({ claimant: "health minister", publisher: null })).toBe(
      "the health minister (an unnamed outlet)",
    );
    expect(speakerInWords({ claimant: "He", publisher: "Balkan Wire" })).toBe("Balkan Wire");
    expect(listInWords(["a", "b", "b", "c"])).toBe("a, b and c");
    expect(listInWords(["a", "b", "c", "d", "e"], 3)).toBe("a, b and others");
    expect(quoted("two\nlines")).toBe("“two lines”");
    expect(numberInTable(null)).toBe("–");
    expect(valueInWords({ min: 0, best: null, max: 4, unit: "percent", maxExclusive: true })).toBe(
      "less than four percent",
    );
  });

  it("finds the weeks without a report", () => {
    const days = ["2023-05-26", "2023-05-30", "2023-06-14"];
    expect(quietStretches(days, { from: "2023-05-01", to: "2023-06-16" })).toEqual([
      { first: "2023-05-01", last: "2023-05-25" },
      { first: "2023-05-31", last: "2023-06-13" },
    ]);
    expect(quietStretches([], { from: "2023-05-01", to: "2023-05-04" })).toEqual([]);
  });
});
