// Runs a program of this repository after bringing the build up to date: node scripts/run.mjs bench/main [ARGS]
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensure, root } from "./build/parts.mjs";

const [program, ...args] = process.argv.slice(2);
await ensure("code", "data");
// Timing the page takes the page and the playground too, which other programs have no use for.
if (program === "bench/main" && (args.length === 0 || args.includes("page"))) await ensure("web", "playground");
process.argv = [process.argv[0], join(root, "dist", `${program}.js`), ...args];
await import(pathToFileURL(join(root, "dist", `${program}.js`)).href);
