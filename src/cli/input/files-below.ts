import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isReadableName } from "../../article/index.ts";
import { isJournalName } from "../bulk/journal.ts";
import { refusedFileName } from "../refused-file.ts";

/** A path to read, or a folder that cannot be listed. `named`: the user wrote it; the others were found in a folder. */
export interface InputPath {
  readonly path: string;
  readonly named: boolean;
  readonly unreadable?: true;
}

const mostDepth = 20;

const isFolder = async (path: string): Promise<boolean> =>
  path !== "-" &&
  (await stat(path)
    .then((about) => about.isDirectory())
    .catch(() => false));

/** What Sitrep itself leaves beside a record is nothing to read. */
const isOwn = (name: string): boolean => name === refusedFileName || isJournalName(name);

async function* below(folder: string, depth: number): AsyncGenerator<InputPath> {
  if (depth > mostDepth) return;
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    yield { path: folder, named: false, unreadable: true };
    return;
  }
  const seen = entries
    .filter(({ name }) => !name.startsWith(".") && !isOwn(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of seen) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* below(path, depth + 1);
    else if (entry.isFile() && isReadableName(entry.name)) yield { path, named: false };
  }
}

/**
 * Folders become the articles' files in them, sorted by name, one folder at a time in memory; hidden ones, links and what
 * was set aside before are passed over. Other paths stay as they are.
 */
export async function* filesBelow(paths: readonly string[]): AsyncGenerator<InputPath> {
  for (const path of paths)
    if (await isFolder(path)) yield* below(path, 0);
    else yield { path, named: true };
}
