import { type Claim, claimSchema } from "../core/contract/claim.ts";
import { Refusal } from "../core/errors.ts";

/** What a correction never touches: the words and what they are called. */
const fixed = new Set(["id", "kind", "start", "end", "quote", "by", "score", "trigger", "words", "event", "partOf"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const put = (target: unknown, path: readonly string[], value: unknown): boolean => {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(target) || !Object.hasOwn(target, key)) return false;
  if (rest.length > 0) return put(target[key], rest, value);
  target[key] = value;
  return true;
};

/**
 * A claim with one field as a person wants it. The path names a field that is there: "place.name", "min", "actors.0.name".
 * Throws the refusal `bad-review` where the field is not there, is not to be corrected, or does not take the value.
 */
export const applyCorrection = (claim: Claim, field: string, value: unknown): Claim => {
  const path = field.split(".");
  const copy = structuredClone(claim);
  if (fixed.has(path[0] ?? "") || !put(copy, path, value)) throw new Refusal("bad-review", { field });
  const parsed = claimSchema.safeParse(copy);
  if (!parsed.success) throw new Refusal("bad-review", { field, reason: parsed.error.issues[0]?.message ?? "wrong" });
  return parsed.data;
};
