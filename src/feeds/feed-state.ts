import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { Refusal } from "../core/errors.ts";

const feedStateSchema = z.object({
  /** As the list of feeds names it. */
  url: z.string(),
  title: z.string().nullable(),
  /** Where it moved for good. */
  movedTo: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Milliseconds since 1970. */
  lastTry: z.number().nullable(),
  lastSuccess: z.number().nullable(),
  lastNews: z.number().nullable(),
  nextTry: z.number(),
  /** Polls in a row that failed. */
  failures: z.number().int(),
  /** Why the last poll failed; null after a success. */
  problem: z.string().nullable(),
  /** Articles handed on so far. */
  delivered: z.number().int(),
  /** Items handed on, by key, with a hash of what they said, the oldest first. */
  seen: z.record(z.string(), z.string()),
  /** Items whose full text could not be fetched yet, with the number of tries. */
  waiting: z.record(z.string(), z.number()),
});
/** All that is known of one feed between two polls. */
export type FeedState = z.infer<typeof feedStateSchema>;

const fileSchema = z.object({ version: z.literal(1), feeds: z.array(feedStateSchema) });

export const newFeedState = (url: string, title: string | null): FeedState => ({
  url,
  title,
  movedTo: null,
  etag: null,
  lastModified: null,
  lastTry: null,
  lastSuccess: null,
  lastNews: null,
  nextTry: 0,
  failures: 0,
  problem: null,
  delivered: 0,
  seen: {},
  waiting: {},
});

/** Reads the state of all feeds; none where there is no file yet. Throws the refusal `bad-state`. */
export const loadFeedStates = (path: string): readonly FeedState[] => {
  if (!existsSync(path)) return [];
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, "utf8"))).feeds;
  } catch {
    throw new Refusal("bad-state", { file: path });
  }
};

/** Writes the state in one step: after a crash there is the old file or the new one, never half of one. */
export const saveFeedStates = (path: string, feeds: readonly FeedState[]): void => {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, `${JSON.stringify({ version: 1, feeds })}\n`, { flush: true });
  renameSync(beside, path);
};
