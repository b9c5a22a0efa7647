import { execFileSync } from "node:child_process";

/** The tests run the command line and the page as a user does, so both are built once, before the first test. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs", "--quiet"], { stdio: "inherit" });
}
