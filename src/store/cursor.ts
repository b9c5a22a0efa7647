import { z } from "zod";
import { Refusal } from "../core/errors.ts";

const cursorSchema = z.tuple([z.number().int().positive()]);

/** The mark of a page's end is the key of its last row: the next page goes on there, whatever was added meanwhile. */
export const writeCursor = (seq: number): string => Buffer.from(JSON.stringify([seq])).toString("base64url");

/** Throws the refusal `bad-cursor`. */
export const readCursor = (text: string): number => {
  try {
    const [seq] = cursorSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    return seq;
  } catch {
    throw new Refusal("bad-cursor");
  }
};

/** Cuts a page of `limit` from keys of which one more was asked for. */
export const cutPage = (
  keys: readonly number[],
  limit: number,
): { readonly keys: readonly number[]; readonly next: string | null } => {
  const last = keys.length > limit ? keys[limit - 1] : undefined;
  return { keys: keys.slice(0, limit), next: last === undefined ? null : writeCursor(last) };
};
