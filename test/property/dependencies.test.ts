import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const packages = Object.entries(lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8"))).packages);
const others = packages.filter(([path, { link }]) => path.startsWith("node_modules/") && !link);

it("come from one registry, by their hashes, and run nothing when they are installed", () => {
  expect(others.length).toBeGreaterThan(100);
  // No address at all: they come from the registry that is set on the machine, and the hash says whether they are right.
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(others.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  const scripts = others.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([path]) => path)).toEqual([]);
});
