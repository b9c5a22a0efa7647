import { access, constants, stat } from "node:fs/promises";
import { Refusal } from "../../core/errors.ts";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";

/** Refuses a path that is no file to read, as `not-found`, `is-directory` or `unreadable`. */
export const examine = async (path: string): Promise<void> => {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Refusal("is-directory");
    await access(path, constants.R_OK);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(codeOf(error) === "ENOENT" ? "not-found" : "unreadable", { cause: codeOf(error) });
  }
};
