import { z } from "zod";
import { acledTypeSchema } from "../contract/claim.ts";
import { localDateSchema } from "../date.ts";
import { eventTypes, statuses } from "../plover.ts";
import { eventPlaceSchema, eventTimeSchema, partySchema } from "./event.ts";
import type { Filter, Page, PageWish } from "./filter.ts";

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** A row of a table as it stood in its file: a value for each of its columns. */
export const outsideRowSchema = z.record(z.string(), cellSchema);
export type OutsideRow = z.infer<typeof outsideRowSchema>;

/** How many people, as a file gives it: the lowest, the likeliest and the highest count, which may be the same. */
export const countSchema = z.object({ low: z.number(), best: z.number(), high: z.number() });
export type Count = z.infer<typeof countSchema>;

/**
 * An event that somebody else coded, read from a file in one of the exchange formats. It stands beside our own and is
 * never mixed into claims, tolls or the picture: nothing of it points to words of an article.
 */
export const outsideEventSchema = z.object({
  /** Its id in its file; the number of its row where the file gives none. */
  key: z.string(),
  /** Row of the file as a spreadsheet counts, with the header as row 1; the number of the record in files without rows. */
  row: z.number().int().min(1),
  /** PLOVER type; null where the file's own type has none. */
  type: z.enum(eventTypes).nullable(),
  mode: z.string().nullable(),
  /** ACLED types; null where the file does not code them. */
  acled: acledTypeSchema.nullable(),
  status: z.enum(statuses),
  time: eventTimeSchema.nullable(),
  place: eventPlaceSchema.nullable(),
  actors: z.array(partySchema),
  recipients: z.array(partySchema),
  /** Null where the file has no such count. */
  killed: countSchema.nullable(),
  injured: countSchema.nullable(),
  /** What the file says in words. */
  words: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  /** The rows that it was read from, every value as it was. */
  rows: z.array(outsideRowSchema).min(1),
});
export type OutsideEvent = z.infer<typeof outsideEventSchema>;

/** One file that was read: its events stay together and are removed together. */
export const outsideSetSchema = z.object({
  /** From the file's bytes and its format alone. */
  id: z.string(),
  format: z.string(),
  /** Name of the file, without its folder. */
  file: z.string(),
  sha256: z.string(),
  at: z.string(),
  events: z.number().int(),
  /** Rows that were refused with a reason. */
  refused: z.number().int(),
  /** Rows that by a written rule are no event. */
  passedOver: z.number().int(),
  /** False while it is read, and where that was interrupted: reading the same file again goes on. */
  whole: z.boolean(),
  from: localDateSchema.nullable(),
  to: localDateSchema.nullable(),
});
export type OutsideSet = z.infer<typeof outsideSetSchema>;
export type NewOutsideSet = Pick<OutsideSet, "id" | "format" | "file" | "sha256">;

export const outsideItemSchema = z.object({
  set: z.string(),
  format: z.string(),
  file: z.string(),
  event: outsideEventSchema,
});
export type OutsideItem = z.infer<typeof outsideItemSchema>;

/** What of the filters of every list outside events know. */
export type OutsideFilter = Pick<Filter, "from" | "to" | "country" | "type" | "box" | "place" | "status"> & {
  readonly set?: string | undefined;
};

/** The part of the record that holds what others coded. */
export interface OutsideStore {
  /** Opens a set; one that is whole already is given back as it stands. */
  begin(set: NewOutsideSet): Promise<OutsideSet>;
  /** Writes events of an open set; those that are there already change nothing. */
  put(set: string, events: readonly OutsideEvent[]): Promise<void>;
  /** Closes a set. Throws the refusal `unknown-set`. */
  finish(set: string, counts: { refused: number; passedOver: number }): Promise<OutsideSet>;
  /** Oldest first. */
  sets(): Promise<readonly OutsideSet[]>;
  /** Takes a set out with all its events; false where it is not there. */
  remove(set: string): Promise<boolean>;
  /** The newest day first. */
  events(filter: OutsideFilter, page: PageWish): Promise<Page<OutsideItem>>;
}
