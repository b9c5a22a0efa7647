import { addTo, type Grain, type LocalDate } from "../../core/date.ts";
import type { precisions } from "../../core/plover.ts";
import type { EventPlace, EventTime, Party } from "../../core/record/event.ts";
import type { Count } from "../../core/record/outside.ts";
import type { Cells } from "./cells.ts";

type Precision = (typeof precisions)[number];

/** Days from the first to the last, both of them in it. */
export const daysFrom = (first: LocalDate, last: LocalDate = first, grain: Grain = "day"): EventTime => ({
  from: first,
  to: addTo(last < first ? first : last, { days: 1 }),
  grain,
  implied: false,
});

/** A place of a row; null where it has neither a name nor a country. */
export const placeFrom = (
  cells: Cells,
  {
    name,
    country,
    admin1,
    precision,
    latitude = "latitude",
    longitude = "longitude",
  }: {
    readonly name: string | null;
    readonly country: string | null;
    readonly admin1?: string | null;
    readonly precision: Precision;
    readonly latitude?: string;
    readonly longitude?: string;
  },
): EventPlace | null => {
  const lat = cells.number(latitude, { min: -90, max: 90 });
  const lon = cells.number(longitude, { min: -180, max: 180 });
  if (name === null && country === null) return null;
  return {
    name: name ?? country ?? "",
    country,
    ...(admin1 ? { admin1 } : {}),
    lat: lon === null ? null : lat,
    lon: lat === null ? null : lon,
    precision,
  };
};

export const party = (name: string, country: string | null = null, sectors: readonly string[] = []): Party => ({
  name,
  country,
  sectors: [...sectors],
});

/** A single number as a count; null for none. */
export const counted = (number: number | null): Count | null =>
  number === null ? null : { low: number, best: number, high: number };

/** Low, best and high, put right where a bound is missing. */
export const countBetween = (low: number | null, best: number | null, high: number | null): Count | null => {
  const likely = best ?? low ?? high;
  return likely === null ? null : { low: low ?? likely, best: likely, high: high ?? likely };
};
