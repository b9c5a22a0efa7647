// Builds dist/playground: the page and its worker, and beside them what the analysis reads. Any static server can give it out.
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const target = join(root, "dist", "playground");
await build({ configFile: join(root, "src", "web", "playground", "vite.config.ts"), logLevel: "warn" });
copyFileSync(join(root, "models", "language.bin"), join(target, "language.bin"));
copyFileSync(join(root, "dist", "data", "gazetteer.bin"), join(target, "gazetteer.bin"));
