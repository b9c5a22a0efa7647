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

/** Filters of every list: query strings of the API and options of the command line are made from this one declaration. */
export const filterSchema = z.object({
  from: dateFilterSchema.optional().describe("from this day on, YYYY-MM-DD"),
  to: dateFilterSchema.optional().describe("before this day, YYYY-MM-DD"),
  place: z.string().max(100).optional().describe("a place, a district, a province or a country, by its name"),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, "a country is its ISO 3166-1 alpha-3 code, as SRB; Kosovo is XKX")
    .optional()
    .describe("an ISO 3166-1 alpha-3 code; Kosovo is XKX"),
  precision: z.enum(precisions).optional().describe("how exact a place is: site, town, district, province or country"),
  box: z
    .string()
    .refine((text) => toBox(text) !== null, "a box is west,south,east,north in degrees")
    .transform((text) => toBox(text) ?? undefined)
    .optional()
    .describe("west,south,east,north"),
  type: listOf(/^[A-Za-z-]{2,30}$/, "a PLOVER type, a measure or a property, or several with commas")
    .optional()
    .describe("PLOVER types, measures or properties, with commas"),
  status: z.enum(statuses).optional().describe("happened, denied, threatened, planned or background"),
  text: z
    .string()
    .max(200)
    .optional()
    .describe("every one of these words must occur, in the quote or in a name; accents do not matter"),
  review: z.enum(reviewStatuses).optional().describe("unreviewed, flagged, accepted, corrected or rejected"),
  actor: z.string().min(1).max(200).optional().describe("name of one who acts"),
  recipient: z.string().min(1).max(200).optional().describe("name of one who is acted upon"),
  minScore: z.coerce.number().min(0).max(1).optional().describe("claims that are at least so sure, 0 to 1"),
  asOf: asOfSchema
    .optional()
    .describe("a date: what had been published by then; an instant: what the record held then"),
  kind: z.enum(["event", "toll", "state"]).optional().describe("only claims of this kind"),
  event: z.string().max(80).optional().describe("only this event, or only claims of it"),
  article: z.string().max(200).optional().describe("only claims of this article"),
});
export type Filter = z.infer<typeof filterSchema>;

/** Those of events and of what is made of events and claims together, such as exports. */
export const eventFilterSchema = filterSchema.omit({ kind: true, event: true, article: true });

/** The same as they are written. */
export type EventFilterWords = Partial<Record<keyof typeof eventFilterSchema.shape, string>>;

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
