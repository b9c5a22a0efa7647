// Holds the lockfile against its rules, and asks the registry for known holes in what users run. A registry that gives no
// audit is told as a warning: nothing is claimed then of what it did not say.
import { spawnSync } from "node:child_process";
import { tellLockfile } from "./check-lockfile.mjs";

const sound = tellLockfile("package-lock.json");

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--audit-level=high", "--json"], {
  encoding: "utf8",
  timeout: 90_000,
  shell: process.platform === "win32",
});

const read = () => {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
};
const { metadata, vulnerabilities = {}, error, message } = read();
const counts = metadata?.vulnerabilities;
if (!counts) {
  const cause =
    [error?.code, error?.summary, message].find((words) => typeof words === "string" && words) ?? "no answer";
  console.log(`warning: known holes were not looked for: the registry gives no audit (${cause.split("\n")[0]})`);
  process.exit(sound ? 0 : 1);
}
const grave = Object.values(vulnerabilities).filter(({ severity }) => severity === "high" || severity === "critical");
for (const { name, severity, range } of grave) console.log(`${severity}: ${name} ${range}`);
console.log(
  `${counts.total} known holes, ${grave.length} of them high or critical, in ${metadata.dependencies?.prod ?? "?"} packages`,
);
process.exit(sound && grave.length === 0 ? 0 : 1);
