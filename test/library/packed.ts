import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const root = process.cwd();
const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()) });

/**
 * A project of somebody else: a folder with the packed package in its node_modules, unpacked as npm does, and the
 * package's dependencies beside it. Nothing of this repository but what `npm pack` takes is there.
 */
export const installPacked = (): string => {
  for (const part of ["code", "data", "types"])
    execFileSync(process.execPath, ["scripts/build.mjs", "--quiet", "--only", part], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), "sitrep-consumer-"));
  const args = ["pack", "--ignore-scripts", "--loglevel", "error", "--pack-destination", folder];
  execFileSync("npm", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const installed = join(folder, "node_modules", "sitrep");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["xzf", join(folder, "sitrep-0.1.0.tgz"), "-C", installed, "--strip-components", "1"]);
  const { dependencies } = packageSchema.parse(JSON.parse(readFileSync(join(installed, "package.json"), "utf8")));
  for (const name of Object.keys(dependencies)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, "node_modules", name), place);
  }
  return folder;
};
