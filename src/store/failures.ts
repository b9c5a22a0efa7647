import { Refusal } from "../core/errors.ts";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What each engine reports when nothing more can be written: SQLite's result codes, PostgreSQL's SQLSTATE, the system's. */
const isFull = (error: unknown): boolean => /^(SQLITE_FULL|53100|ENOSPC|EDQUOT)$/.test(codeOf(error));

const isBusy = (error: unknown): boolean => codeOf(error).startsWith("SQLITE_BUSY");

/** Two transactions waited for one another, and this one was ended for it (SQLSTATE 40P01). */
export const isDeadlock = (error: unknown): boolean => codeOf(error) === "40P01";

/**
 * A server that is not there: no connection, one that broke off, or one that is shutting down or starting (SQLSTATE
 * class 08 and 57P01 to 57P03).
 */
const isGone = (error: unknown): boolean =>
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|08\w{3}|57P0[123])$/.test(codeOf(error)) ||
  (error instanceof Error && /connection (terminated|timeout)|terminating connection/i.test(error.message));

/** What a person can do about, told as a refusal; anything else as it is. */
export const asKnown = (error: unknown): unknown => {
  if (isFull(error)) return new Refusal("store-full");
  if (isBusy(error)) return new Refusal("store-locked");
  if (isGone(error)) return new Refusal("store-gone");
  return error;
};

/** What the driver says of a place that is no record: a folder, a picture, a server that does not answer. */
export const whyUnusable = (error: unknown): Refusal => {
  const known = asKnown(error);
  if (known instanceof Refusal) return known;
  const cause = error instanceof Error ? error.message.split("\n")[0] || error.name : String(error);
  return new Refusal("store-unusable", { cause });
};

/** Runs one call of the store and tells its failures so. */
export const telling = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw asKnown(error);
  }
};
