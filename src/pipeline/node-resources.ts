import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
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

/** Where an imported gazetteer lies: SITREP_GAZETTEER, else a file in the user's data folder. */
export const userGazetteerFile = (): string =>
  process.env.SITREP_GAZETTEER ??
  join(process.env.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "sitrep", "gazetteer.bin");

export const nodeResources = (root = packageRoot()): Resources => ({
  language: languageModel(root),
  gazetteer: readFileSync(join(root, "dist", "data", "gazetteer.bin")),
  ...(existsSync(userGazetteerFile()) ? { userGazetteer: readFileSync(userGazetteerFile()) } : {}),
});

/** `models/relations.json`: the weights of `relate`. */
export const relationModel = (root = packageRoot()): unknown =>
  JSON.parse(readFileSync(join(root, "models", "relations.json"), "utf8"));
