import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModelFile, writeModelFile } from "../src/language/model/model-file.ts";
import { packageRoot } from "../src/pipeline/node-resources.ts";
import type { Sections } from "./sections.ts";
import { writeSentences } from "./unlabelled-sentences.ts";

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/**
 * Trains the network of tags and trees (`training/network/recipe.py`) with the sentence ends and the truecaser of the
 * sections there are, and takes over its sections. Throws where Python with torch, or fastText, is not installed.
 */
export const trainNetwork = (corpora: string, sections: Sections): void => {
  const python = ["python3", "/usr/bin/python3"].find((each) => runs(each, "-c", "import torch"));
  if (!python || !runs("sh", "-c", "command -v fasttext"))
    throw new Error(
      "the network needs torch and fastText: apt-get install python3-torch libopenblas0-pthread fasttext",
    );
  const cache = join(packageRoot(), ".cache");
  writeSentences(writeModelFile(sections), corpora, join(cache, "sentences.txt"));
  const recipe = join(packageRoot(), "training", "network", "recipe.py");
  if (spawnSync(python, [recipe, corpora, cache], { stdio: "inherit" }).status !== 0)
    throw new Error("the network was not trained: see the message above");
  addNetwork(join(cache, "network.bin"), sections);
};

/** Takes the sections `net.*` of a file over. */
export const addNetwork = (file: string, sections: Sections): void => {
  for (const [name, section] of readModelFile(readFileSync(file)).all()) sections.set(name, section);
};
