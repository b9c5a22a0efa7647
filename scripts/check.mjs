// Everything that can be said of the tree without running it: types, lint and format, floors, sizes.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const checks = [
  [
    "types",
    "node_modules/typescript/bin/tsc",
    "-p",
    "tsconfig.json",
    "--incremental",
    "--tsBuildInfoFile",
    "dist/.types.tsbuildinfo",
  ],
  ...(existsSync("tsconfig.web.json")
    ? [
        [
          "types of the page",
          "node_modules/typescript/bin/tsc",
          "-p",
          "tsconfig.web.json",
          "--incremental",
          "--tsBuildInfoFile",
          "dist/.web-types.tsbuildinfo",
        ],
      ]
    : []),
  ["lint and format", "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  ["floors", "scripts/check-floors.mjs"],
];
let failed = 0;
for (const [name, ...args] of checks) {
  const done = spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
  console.log(`${done.status === 0 ? "ok    " : "FAILED"} ${name}`);
  if (done.status !== 0) failed++;
}
process.exit(failed ? 1 : 0);
