import { z } from "zod";

/** What every thread must know before it reads. Plain data: it travels between threads. */
export const settingsSchema = z.object({
  /** Whether articles that are about neither politics nor conflict are passed over. */
  firstLook: z.boolean(),
  /** Whether the bytes that an article was read from are packed to be kept. */
  originals: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;
