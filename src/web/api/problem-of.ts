import { words } from "../text/words.ts";

/** What a person is told of a call that failed. */
export const problemOf = (error: unknown): string => {
  if (error instanceof TypeError) return words.add.offline;
  return error instanceof Error ? error.message : String(error);
};
