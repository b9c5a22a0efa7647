// Builds what is out of date: the command line (dist/src), the gazetteer (dist/data), the page (dist/web).
// Usage: node scripts/build.mjs [--quiet] [--only code|data|web]
import { build, parts } from "./build/parts.mjs";

const quiet = process.argv.includes("--quiet");
const at = process.argv.indexOf("--only");
const wanted = at < 0 ? parts.map((part) => part.name) : [process.argv[at + 1]];
for (const part of parts) if (wanted.includes(part.name)) await build(part, { quiet });
