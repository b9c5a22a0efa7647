import { z } from "zod";
import { claimSchema } from "../contract/claim.ts";

/** No field of a claim is deeper: lists of names with their words. */
const mostDepth = 8;
const isShallow = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= mostDepth && level.length > 0; depth++)
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  return level.length === 0;
};
const shallow = z.unknown().refine(isShallow, "no field of a claim is so deep");

const person = {
  who: z.string().trim().min(1).max(200),
  why: z.string().trim().max(2000),
  /** Claim or event. */
  target: z.string().min(1).max(80),
  /** How many reviews of the target the person had seen; another number is a conflict, and nothing is written. */
  version: z.number().int().min(0),
};

/** One human decision. Nothing is ever edited or removed: undo is another decision. */
export const newReviewSchema = z.discriminatedUnion("action", [
  z.object({ ...person, action: z.literal("accept") }),
  z.object({ ...person, action: z.literal("reject") }),
  /** Somebody else should look at it: it stays where it is until one of the other decisions settles it. */
  z.object({ ...person, action: z.literal("flag") }),
  /** A field of the claim, by its path ("place.name", "min", "status"), and the value that a person gives it. */
  z.object({ ...person, action: z.literal("correct"), field: z.string().max(80), value: shallow }),
  /** The target event and another one are the same. */
  z.object({ ...person, action: z.literal("merge"), with: z.string().max(80) }),
  /** These claims of the target event tell another event. */
  z.object({ ...person, action: z.literal("split"), claims: z.array(z.string().max(80)).min(1).max(500) }),
  /** A claim that a person read in the article; the target is the claim. While this counts, so does the claim. */
  z.object({ ...person, action: z.literal("add"), article: z.string().max(400), claim: claimSchema }),
  /** The review with that id no longer counts. */
  z.object({ ...person, action: z.literal("undo"), review: z.string().max(80) }),
]);
export type NewReview = z.infer<typeof newReviewSchema>;

export const reviewSchema = z.intersection(newReviewSchema, z.object({ id: z.string(), at: z.string() }));
export type Review = z.infer<typeof reviewSchema>;
