import { z } from "zod";
import { Refusal } from "../core/errors.ts";

/** The last row of a page: where the next one goes on, whatever was added meanwhile. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

const cursorSchema = z.tuple([z.string(), z.string()]);

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(JSON.stringify([at, id])).toString("base64url");

/** Throws the refusal `bad-cursor`. */
export const readCursor = (text: string): Cursor => {
  try {
    const [at, id] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return { at, id };
  } catch {
    throw new Refusal("bad-cursor");
  }
};

/** Cuts a page of `limit` from rows of which one more was asked for. */
export const cutPage = <Row extends Cursor, Item>(rows: readonly Row[], limit: number, toItem: (row: Row) => Item) => {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit).map(toItem), next: last ? writeCursor(last) : null };
};
