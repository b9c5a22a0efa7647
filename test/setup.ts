import { execFileSync } from "node:child_process";

/**
 * The tests run the command line and the page as a user does, so both are built once, before the first test.
 * SITREP_PARTS names the parts that the tests of the moment need ("code,data"); all without it.
 */
export default function setup(): void {
  const parts = process.env.SITREP_PARTS?.split(",") ?? [null];
  for (const part of parts)
    execFileSync(process.execPath, ["scripts/build.mjs", "--quiet", ...(part === null ? [] : ["--only", part])], {
      stdio: "inherit",
    });
}
