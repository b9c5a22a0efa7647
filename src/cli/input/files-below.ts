import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const mostDepth = 20;

/** Endings of files that hold articles; what else lies in a folder is passed over. */
const readable = /\.(txt|text|jsonl|ndjson|html?|xhtml|xml|rss|atom|eml|csv|tsv|warc|warc\.gz)$/i;

const isFolder = async (path: string): Promise<boolean> =>
  path !== "-" &&
  (await stat(path)
    .then((about) => about.isDirectory())
    .catch(() => false));

const below = async (folder: string, depth: number): Promise<string[]> => {
  if (depth > mostDepth) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const seen = entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = await Promise.all(
    seen.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path, depth + 1);
      return entry.isFile() && readable.test(entry.name) ? [path] : [];
    }),
  );
  return paths.flat();
};

/** Folders become the articles' files in them, sorted by name; hidden ones and links are passed over. Other paths stay as they are. */
export const filesBelow = async (paths: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? below(path, 0) : [path])))).flat();
