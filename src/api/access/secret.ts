import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Token } from "../../core/record/token.ts";

const pattern = /^sitrep_([0-9a-f]{16})_([\w-]{43})$/;

const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/**
 * A fresh token: a public half by which it is found, and 256 random bits. No password: nothing of it can be guessed, so
 * one round of SHA-256 keeps it as well as a slow hash would.
 */
export const newToken = (): { readonly text: string; readonly id: string; readonly hash: string } => {
  const id = randomBytes(8).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  return { text: `sitrep_${id}_${secret}`, id, hash: hashOf(secret) };
};

/** What a script shows that was given it by an open server, where nobody needs a token. */
export const openToken = "open";

/** The public half of what somebody sent; null where it is no token. */
export const idOfToken = (text: string): string | null => pattern.exec(text)?.[1] ?? null;

/** True where the text is this token and it still counts. The comparison takes the same time whatever it finds. */
export const isToken = (text: string, token: Token): boolean => {
  const secret = pattern.exec(text)?.[2] ?? "";
  const same = timingSafeEqual(Buffer.from(hashOf(secret), "hex"), Buffer.from(token.hash, "hex"));
  return same && token.revoked === null;
};
