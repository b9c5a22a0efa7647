import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. Not `crypto.subtle`: analysis is synchronous, in browsers too. */
export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * An id made from content alone, so that the same article gives the same ids on every machine.
 * Parts are joined by NUL, which no part may hold.
 */
export const contentId = (prefix: string, ...parts: readonly (string | number | null)[]): string =>
  `${prefix}-${sha256Hex(parts.map((part) => part ?? "").join("\0")).slice(0, 20)}`;
