import { access, constants, stat } from "node:fs/promises";
import { Refusal } from "../../core/errors.ts";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";

/** What tells that a file is still the same one. */
export interface FileStamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Looks at a file; refuses a path that is none to read, as `not-found`, `is-directory` or `unreadable`. */
export const examine = async (path: string): Promise<FileStamp> => {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Refusal("is-directory");
    await access(path, constants.R_OK);
    return { size: about.size, modified: about.mtimeMs };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(codeOf(error) === "ENOENT" ? "not-found" : "unreadable", { cause: codeOf(error) });
  }
};
