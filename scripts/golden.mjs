// Rewrites every golden file from what the code does now: npm run golden [-- test paths]. Read the diff before committing.
import { spawnSync } from "node:child_process";

const paths = process.argv.slice(2);
const done = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", ...(paths.length ? paths : ["golden"])],
  {
    stdio: "inherit",
    env: { ...process.env, SITREP_GOLDEN: "write" },
  },
);
process.exit(done.status ?? 1);
