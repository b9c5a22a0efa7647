import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "./node-resources.ts";
import type { Resources } from "./resources.ts";

const manifestSchema = z.object({ version: z.string() });

export const packageVersion = (root = packageRoot()): string =>
  manifestSchema.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).version;

/** Names the analysis that made a claim: the package's version and what it read besides, as "0.1.0+1f3a9c02". */
export const analysisVersion = ({ language, gazetteer }: Resources): string => {
  const hash = createHash("sha256").update(language).update(gazetteer).digest("hex");
  return `${packageVersion()}+${hash.slice(0, 8)}`;
};
