import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addTo, daysBetween } from "../../src/core/date.ts";
import { timesOf, tokensOf } from "./time-lines.ts";

const pieces = [
  "on Friday",
  "yesterday",
  "two days ago",
  "last week",
  "June 5, 2023",
  "from 3 to 5 June",
  "the next day",
  "“in 1998–99”",
  "Mr. Smith",
  "U.S.",
  "5:30 p.m.",
  "a near-decade",
  "the end of the month",
  "may",
  "May",
  "March",
  "Sept. 11",
  "(1961-65)",
  "3-2",
  "1,500",
  "twenty-five years",
  "every Friday",
  "recently",
  "'90s",
  "493 BC",
  "😀",
  "Zvečan\u2019s",
  "\u00a0",
  "\n\n",
  ".",
  ",",
  "said",
  "will meet",
  "was shot",
  "mid-November",
  "the morning of 31 January 1965",
  "Q3 2021",
  "2024-02-30",
  "32/13/2020",
  "February 29",
  "half an hour",
  "two weeks after the vote",
  "99999999 years ago",
  "4000 centuries later",
  "Easter",
  "Ramadan",
]; // prettier-ignore
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addTo("1950-01-01", { days }));

describe("time mentions", () => {
  it("are sorted, disjoint and cut at token borders, and their days run forward", () => {
    fc.assert(
      fc.property(text, fc.option(day), (words, published) => {
        const tokens = tokensOf(words);
        const starts = new Set(tokens.map(({ start }) => start));
        const ends = new Set(tokens.map(({ end }) => end));
        let last = 0;
        for (const mention of timesOf(words, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(words.slice(mention.start, mention.end));
          expect(starts.has(mention.start) && ends.has(mention.end)).toBe(true);
          expect(mention.from === null).toBe(mention.to === null);
          if (mention.from !== null && mention.to !== null) expect(mention.from < mention.to).toBe(true);
          last = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  const relative = ["yesterday", "two days ago", "overnight", "tomorrow", "ten days ago", "this morning"];
  it("move with the day of publication", () => {
    fc.assert(
      fc.property(fc.constantFrom(...relative), day, fc.integer({ min: -800, max: 800 }), (words, published, days) => {
        const sentence = `The bridge was closed ${words}.`;
        const [here] = timesOf(sentence, published);
        const [there] = timesOf(sentence, addTo(published, { days }));
        expect(daysBetween(here?.from ?? "", there?.from ?? "")).toBe(days);
      }),
    );
  });

  it("put a weekday of past news within the week before publication, and of plans within the week after", () => {
    const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    fc.assert(
      fc.property(fc.constantFrom(...weekdays), day, (weekday, published) => {
        const past = timesOf(`Police fired on the crowd on ${weekday}.`, published)[0]?.from ?? "";
        const plan = timesOf(`The ministers will meet on ${weekday}.`, published)[0]?.from ?? "";
        expect(daysBetween(past, published)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(past, published)).toBeLessThan(7);
        expect(daysBetween(published, plan)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(published, plan)).toBeLessThan(7);
      }),
    );
  });

  it("have no days without an anchor", () => {
    for (const words of ["on Friday", "yesterday", "last week", "two years ago", "in June", "the next day"])
      expect(timesOf(`He came ${words}.`, null).map(({ from }) => from)).toEqual([null]);
  });

  it("do not depend on the time zone of the machine", () => {
    const sentence = "He came last night, on Friday, on June 5 and two weeks ago, at Easter and in Ramadan.";
    const zone = process.env.TZ;
    const seen = ["UTC", "Pacific/Kiritimati", "America/Adak"].map((name) => {
      process.env.TZ = name;
      return JSON.stringify(timesOf(sentence, "2023-06-05"));
    });
    process.env.TZ = zone ?? "UTC";
    expect(new Set(seen).size).toBe(1);
  });
});
