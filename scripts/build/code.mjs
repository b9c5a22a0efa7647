// Turns every TypeScript file of src, bench and training into JavaScript below dist, one by one, and only those that changed:
// the types are erased, imports of ".ts" become ".js". Types are checked by `npm run check`, not here.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "rolldown/utils";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const options = { target: "es2023", sourcemap: true, typescript: { rewriteImportExtensions: "rewrite" } };

const filesBelow = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const timeOf = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Written beside and moved over, so that a program that starts meanwhile never reads half a file. */
const write = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

const transform = (source, target) => {
  const { code, map, errors } = transformSync(source, readFileSync(source, "utf8"), options);
  if (errors.length) throw new Error(`${relative(root, source)}: ${errors.map(({ message }) => message).join("; ")}`);
  write(`${target}.map`, JSON.stringify({ ...map, sources: [relative(dirname(target), source)] }));
  write(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
};

const kept = new Set();
for (const folder of ["src", "bench", "training"]) {
  for (const source of filesBelow(join(root, folder), ".ts")) {
    if (source.includes(join("src", "web")) || source.endsWith(".d.ts")) continue;
    const target = join(root, "dist", relative(root, source)).replace(/\.ts$/, ".js");
    kept.add(target);
    if (timeOf(target) < timeOf(source)) transform(source, target);
  }
  for (const old of filesBelow(join(root, "dist", folder), ".js")) if (!kept.has(old)) rmSync(old);
}
