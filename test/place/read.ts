import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotated } from "../../src/core/annotation.ts";
import { sha256Hex } from "../../src/core/ids.ts";
import { languageComponents } from "../../src/language/index.ts";
import { packageRoot } from "../../src/pipeline/node-resources.ts";
import { annotate, type Step, step } from "../../src/pipeline/run.ts";
import { openGazetteer, type PlaceOptions, placeComponent } from "../../src/place/index.ts";

const root = packageRoot();
export const gazetteerBytes = readFileSync(join(root, "dist", "data", "gazetteer.bin"));
export const gazetteer = openGazetteer(gazetteerBytes);
const { language, names } = languageComponents(readFileSync(join(root, "models", "language.bin")));

const stepsWith = (options?: PlaceOptions): readonly Step[] => [
  step(language),
  step(names),
  step(placeComponent(gazetteerBytes, options)),
];
const usual = stepsWith();

/** Reads plain text up to its places. */
export const readPlaces = (
  text: string,
  about: { publisher?: string; url?: string; options?: PlaceOptions } = {},
): Annotated =>
  annotate(about.options ? stepsWith(about.options) : usual, {
    id: "test",
    title: null,
    publisher: about.publisher ?? null,
    url: about.url ?? null,
    published: null,
    lang: "en",
    sha256: sha256Hex(text),
    text,
  });
