import { z } from "zod";
import { precisions, statuses } from "../plover.ts";
import { asOfSchema, dateFilterSchema } from "./as-of.ts";
import { reviewStatuses } from "./event.ts";

const number = /^-?\d{1,3}(?:\.\d{1,12})?$/;

/** West, south, east, north in degrees; west may be greater than east, across the 180th meridian. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export const toBox = (text: string): Box | null => {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length !== 4 || !parts.every((part) => number.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(Number);
  const good = [west, east].every((lon) => Math.abs(lon) <= 180) && south >= -90 && north <= 90 && south <= north;
  return good ? { west, south, east, north } : null;
};

/** Comma-separated words of a closed list. */
const listOf = (pattern: RegExp, what: string) =>
  z
    .string()
    .max(400)
    .transform((text) => text.split(",").map((part) => part.trim()))
    .refine((parts) => parts.every((part) => pattern.test(part)), what);

/** Filters of every list, as they stand in a query string. */
export const filterSchema = z.object({
  from: dateFilterSchema.optional(),
  to: dateFilterSchema.describe("exclusive").optional(),
  box: z
    .string()
    .refine((text) => toBox(text) !== null, "a box is west,south,east,north in degrees")
    .transform((text) => toBox(text) ?? undefined)
    .optional(),
  text: z
    .string()
    .max(200)
    .describe("every word must occur, in the quote or in a name; accents do not matter")
    .optional(),
  kind: z.enum(["event", "toll", "state"]).optional(),
  type: listOf(/^[A-Za-z-]{2,30}$/, "a PLOVER type, a measure or a property, or several with commas").optional(),
  status: z.enum(statuses).optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "a country is its ISO 3166-1 alpha-3 code, as SRB; Kosovo is XKX")
    .optional(),
  place: z.string().max(100).describe("name of a place, a district, a province or a country").optional(),
  precision: z.enum(precisions).optional(),
  review: z.enum(reviewStatuses).optional(),
  actor: z.string().min(1).max(200).describe("name of one who acts").optional(),
  recipient: z.string().min(1).max(200).describe("name of one who is acted upon").optional(),
  event: z.string().max(80).describe("only this event, or only claims of it").optional(),
  article: z.string().max(200).describe("only claims of this article").optional(),
  minScore: z.coerce.number().min(0).max(1).optional(),
  asOf: asOfSchema.optional(),
});
export type Filter = z.infer<typeof filterSchema>;

export const pageSchema = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: z.string().max(300).describe("the `next` of the page before").optional(),
});
export interface PageWish {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** One page of a list, newest first; `next` is null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
