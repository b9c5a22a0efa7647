import { open, stat } from "node:fs/promises";
import { Refusal } from "../../core/errors.ts";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";

/** Says what a path holds, or refuses it as `not-found`, `is-directory` or `unreadable`. Sizes are in bytes. */
export const examine = async (path: string): Promise<{ readonly size: number; readonly head: Uint8Array }> => {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Refusal("is-directory");
    const file = await open(path);
    try {
      const head = new Uint8Array(4096);
      const { bytesRead } = await file.read(head, 0, head.length, 0);
      return { size: about.size, head: head.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(codeOf(error) === "ENOENT" ? "not-found" : "unreadable", { cause: codeOf(error) });
  }
};
