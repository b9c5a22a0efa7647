import { z } from "zod";
import { toLocalDate } from "../core/date.ts";
import { Refusal } from "../core/errors.ts";
import { asOfSchema } from "../core/record/as-of.ts";
import { type Filter, filterSchema } from "../core/record/filter.ts";
import { overCountries } from "../pipeline/filter.ts";

const day = z
  .string()
  .max(10)
  .refine((text) => toLocalDate(text) !== null, "write a day of the calendar as YYYY-MM-DD, for example 2023-05-29");

/** Which part of the record is asked about; the same words as on the command line and in the API. */
export const selectionShape = {
  place: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .describe("a place, a country, or an area such as North Kosovo; leave it out for everything")
    .optional(),
  from: day.describe("from this day on, YYYY-MM-DD").optional(),
  to: day.describe("before this day, YYYY-MM-DD").optional(),
  asOf: asOfSchema.optional(),
};

export const idOf = (what: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .regex(/^\S+$/, `write the id of ${what} as another tool gave it`)
    .describe(`id of ${what}, as another tool gave it`);

export const limitOf = (most: number, usual: number) =>
  z.number().int().min(1).max(most).default(usual).describe(`how many at the most; ${most} is the largest`);

/** Checks words as the lists of the record do. Throws the refusal `bad-filter`. */
export const filterOf = (words: Readonly<Record<string, unknown>>): Filter => {
  const checked = filterSchema.safeParse(words);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new Refusal("bad-filter", { filter: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
  }
  return overCountries(checked.data);
};
