import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Resources } from "./resources.ts";

/** The folder that holds `package.json`, whether this file runs from `src` or from `dist`. */
export const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("sitrep: the package folder was not found: install the package again");
    folder = above;
  }
  return folder;
};

/** `models/language.bin` alone, for what needs no gazetteer. */
export const languageModel = (root = packageRoot()): Uint8Array => readFileSync(join(root, "models", "language.bin"));

export const nodeResources = (root = packageRoot()): Resources => ({
  language: languageModel(root),
  gazetteer: readFileSync(join(root, "dist", "data", "gazetteer.bin")),
});

/** `models/relations.json`: the weights of `relate`. */
export const relationModel = (root = packageRoot()): unknown =>
  JSON.parse(readFileSync(join(root, "models", "relations.json"), "utf8"));
