import { Refusal } from "./errors.ts";

/** The record cannot be reached or written just now, whatever the article: what waits may be tried again. */
export const isOutage = (error: unknown): error is Refusal =>
  error instanceof Refusal &&
  (error.code === "store-gone" || error.code === "store-full" || error.code === "store-locked");
