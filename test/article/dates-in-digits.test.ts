import { describe, expect, it } from "vitest";
import { readDate } from "../../src/article/front-matter.ts";

describe("a date in digits", () => {
  it.each([
    ["03.05.2022", "2022-05-03"],
    ["13/05/2022", "2022-05-13"],
    ["05/13/2022 10:00", "2022-05-13"],
    ["04-04-2022", "2022-04-04"],
    ["Published 31.12.2021", "2021-12-31"],
    ["03/05/2022", null],
    ["3-5-2022", null],
    ["13/13/2022", null],
    ["31/02/2022", null],
    ["03/05/22", null],
    ["2022-05-03T10:00:00Z", "2022-05-03"],
    ["3 May 2022", "2022-05-03"],
    ["Tue, 03 May 2022 10:00:00 GMT", "2022-05-03"],
  ])("%s is %s", (words, date) => expect(readDate(words)).toBe(date));
});
