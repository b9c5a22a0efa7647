import type { Loss } from "./format.ts";

// What several formats cannot say alike, with the name of the format or of what it has.

export const onlyHappened = (who: string) =>
  ({
    rule: "status",
    reason: `${who} what happened: denied, threatened, planned and background events are left out`,
  }) as const satisfies Loss;

export const noStatus = (format: string) =>
  ({
    rule: "status",
    reason: `${format} has no status: denied, threatened, planned and background events are left out`,
  }) as const satisfies Loss;

export const noTime = (need: string) => ({ rule: "no-time", reason: need }) as const satisfies Loss;

export const daysOnly = (format: string) =>
  ({
    rule: "coarse-time",
    reason: `${format} knows days only: a longer time is given by its first day`,
  }) as const satisfies Loss;

export const noTolls = (format: string) =>
  ({ rule: "tolls", reason: `${format} has no column for tolls` }) as const satisfies Loss;

export const onePair = (format: string) =>
  ({
    rule: "pairs",
    reason: `${format} knows one actor on each side: no event becomes more than 16 rows`,
  }) as const satisfies Loss;

export const noCountry = (format: string) =>
  ({ rule: "no-country", reason: `${format} needs a place inside a known country` }) as const satisfies Loss;

export const onlyKilled = (format: string) =>
  ({
    rule: "injured",
    reason: `${format} has no column for people injured, missing, detained, displaced or abducted`,
  }) as const satisfies Loss;
