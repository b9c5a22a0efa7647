import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isReadableName } from "../../article/index.ts";
import { refusedFileName } from "../refused-file.ts";

const mostDepth = 20;

const isFolder = async (path: string): Promise<boolean> =>
  path !== "-" &&
  (await stat(path)
    .then((about) => about.isDirectory())
    .catch(() => false));

const below = async (folder: string, depth: number): Promise<string[]> => {
  if (depth > mostDepth) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries
    .filter(({ name }) => !name.startsWith(".") && name !== refusedFileName)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = await Promise.all(
    seen.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path, depth + 1);
      return entry.isFile() && isReadableName(entry.name) ? [path] : [];
    }),
  );
  return paths.flat();
};

/** Folders become the articles' files in them, sorted by name; hidden ones, links and what was set aside before are passed over. Other paths stay as they are. */
export const filesBelow = async (paths: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? below(path, 0) : [path])))).flat();
