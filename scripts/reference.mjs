// Writes the reference of the library from its docstrings, as Markdown below dist/reference or in the folder named: npm run docs [-- FOLDER]
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = await Application.bootstrapWithPlugins({
  entryPoints: [join(root, "src/library/index.ts"), join(root, "src/node/index.ts")],
  tsconfig: join(root, "tsconfig.types.json"),
  plugin: ["typedoc-plugin-markdown"],
  outputs: [{ name: "markdown", path: resolve(process.argv[2] ?? join(root, "dist", "reference")) }],
  name: "Sitrep",
  readme: "none",
  excludeExternals: true,
  disableSources: true,
  hideGenerator: true,
  skipErrorChecking: true,
  logLevel: "Warn",
  // A public function, type or class without a docstring is an error.
  requiredToBeDocumented: ["Function", "Class", "Interface"],
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
});
const project = await app.convert();
if (!project) process.exit(1);
app.validate(project);
await app.generateOutputs(project);
process.exit(app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0);
