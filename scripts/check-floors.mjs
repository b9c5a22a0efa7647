// Reads every import of src/ and holds it against scripts/floors.mjs; also sizes, names and ignore comments.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { floors, pure, typesOnly } from "./floors.mjs";

const problems = [];
const say = (file, text) => problems.push(`${file}: ${text}`);
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

const importPattern =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm;
const badNames = /(^|[/-])(utils?|helpers?|common|manager|v2)([.-]|\/|$)/;

const checkImport = (file, room, isType, target) => {
  if (!target.startsWith(".")) {
    const allowed = pure[room];
    if (allowed && !isType && !allowed.some((name) => target === name || target.startsWith(`${name}/`)))
      say(file, `the room "${room}" is pure and may not import "${target}"`);
    return;
  }
  const other = normalize(join(dirname(file), target)).split(sep)[1];
  if (other === room || other === undefined || /\.(ts|tsx)$/.test(other)) return;
  if (!(other in floors)) return say(file, `"${target}" is in no room of scripts/floors.mjs`);
  if (floors[other] >= floors[room])
    say(file, `floor ${floors[room]} (${room}) imports floor ${floors[other]} (${other}): "${target}"`);
  const types = typesOnly[room];
  if (types && !(types.includes(other) && isType) && other !== "core")
    say(file, `"${room}" may import only types, of ${types.join(", ")}: "${target}"`);
};

for (const file of filesBelow("src")) {
  const parts = relative("src", file).split(sep);
  const source = readFileSync(file, "utf8");
  if (parts.length > 1) {
    const room = parts[0];
    if (!(room in floors)) say(file, `"${room}" is no room of scripts/floors.mjs`);
    else
      for (const [, isType, from, dynamic] of source.matchAll(importPattern))
        checkImport(file, room, Boolean(isType), from ?? dynamic);
  }
  if (badNames.test(relative("src", file))) say(file, "name the file for what it does");
  const lines = source.split("\n").length;
  if (lines > 300 && !file.includes(`${sep}tables${sep}`))
    say(file, `${lines} lines: 300 at the most (tables stand in a folder "tables")`);
}
for (const folder of ["src", "test", "bench", "training"].filter((name) => existsSync(name)))
  for (const file of filesBelow(folder))
    if (
      /@ts-(ignore|expect-error|nocheck)|(biome|eslint|boundary)-(ignore|disable)/.test(readFileSync(file, "utf8")) &&
      !file.includes("types.test")
    )
      say(file, "ignore comments are not used here: mend the cause");

for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
