import { describe, expect, it } from "vitest";
import { quietUntil, sendAt } from "../../src/alerting/index.ts";
import { type NewRule, newRuleSchema } from "../../src/core/record/alert.ts";

const schedule = (over: Partial<NewRule>) => ({
  ...newRuleSchema.parse({ name: "a", view: "b", when: { kind: "event" } }),
  zone: "Europe/Brussels",
  ...over,
});
const night = { from: "22:00", to: "06:30" };

describe("when an alert is sent", () => {
  it.each([
    ["at once", {}, "2024-01-10T12:00:00Z", "2024-01-10T12:00:00.000Z"],
    ["at the full hour", { digest: "hourly" }, "2024-01-10T12:00:01Z", "2024-01-10T13:00:00.000Z"],
    ["at the next full hour when it is one", { digest: "hourly" }, "2024-01-10T12:00:00Z", "2024-01-10T13:00:00.000Z"],
    [
      "in a zone with half hours",
      { digest: "hourly", zone: "Asia/Kolkata" },
      "2024-01-10T12:10:00Z",
      "2024-01-10T12:30:00.000Z",
    ],
    ["today at seven", { digest: "daily" }, "2024-01-10T05:00:00Z", "2024-01-10T06:00:00.000Z"],
    ["tomorrow at seven", { digest: "daily" }, "2024-01-10T06:00:00Z", "2024-01-11T06:00:00.000Z"],
    ["after the night", { quiet: night }, "2024-01-10T21:00:00Z", "2024-01-11T05:30:00.000Z"],
    ["after the rest of the night", { quiet: night }, "2024-01-10T02:00:00Z", "2024-01-10T05:30:00.000Z"],
    ["before the night", { quiet: night }, "2024-01-10T20:59:59Z", "2024-01-10T20:59:59.000Z"],
    ["when quiet hours end", { quiet: night }, "2024-01-10T05:30:00Z", "2024-01-10T05:30:00.000Z"],
    [
      "after quiet hours within a day",
      { quiet: { from: "09:00", to: "11:00" } },
      "2024-01-10T09:00:00Z",
      "2024-01-10T10:00:00.000Z",
    ],
    [
      "a digest that falls into the night after it",
      { digest: "hourly", quiet: night },
      "2024-01-10T20:10:00Z",
      "2024-01-11T05:30:00.000Z",
    ],
  ] as const)("%s", (_, over, now, sent) => expect(sendAt(schedule(over), now)).toBe(sent));

  it.each([
    // The night of 31 March 2024 has no 02:00 to 03:00, that of 27 October has it twice.
    ["ends an hour earlier by the sun in spring", night, "2024-03-30T22:00:00Z", "2024-03-31T04:30:00.000Z"],
    ["ends an hour later in autumn", night, "2024-10-26T21:00:00Z", "2024-10-27T05:30:00.000Z"],
    [
      "ends after the hour that is skipped",
      { from: "22:00", to: "02:30" },
      "2024-03-31T00:00:00Z",
      "2024-03-31T01:30:00.000Z",
    ],
    [
      "ends at the first of two half past twos",
      { from: "22:00", to: "02:30" },
      "2024-10-27T00:10:00Z",
      "2024-10-27T00:30:00.000Z",
    ],
    [
      "ends at the second where the first is past",
      { from: "02:15", to: "02:30" },
      "2024-10-27T01:20:00Z",
      "2024-10-27T01:30:00.000Z",
    ],
  ] as const)("the night %s", (_, quiet, now, sent) => {
    expect(sendAt(schedule({ quiet }), now)).toBe(sent);
    expect(quietUntil(schedule({ quiet }), now)).toBe(sent);
  });

  it("does not send an hourly digest into the past when the clock goes back", () =>
    expect(sendAt(schedule({ digest: "hourly" }), "2024-10-27T00:10:00Z")).toBe("2024-10-27T01:00:00.000Z"));

  it("has no quiet hours outside of them", () =>
    expect(quietUntil(schedule({ quiet: night }), "2024-01-10T12:00:00Z")).toBeNull());

  it.each([
    { zone: "Mars/Olympus" },
    { quiet: { from: "7:00", to: "08:00" } },
    { quiet: { from: "07:00", to: "07:00" } },
    { at: "24:00" },
  ])("refuses %j", (over) =>
    expect(newRuleSchema.safeParse({ name: "a", view: "b", when: { kind: "event" }, ...over }).success).toBe(false),
  );
});
