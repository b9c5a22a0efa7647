import { readFileSync } from "node:fs";
import type { Annotated } from "../../src/core/annotation.ts";
import { languageComponents } from "../../src/language/index.ts";
import { annotate, step } from "../../src/pipeline/run.ts";
import { quantity } from "../../src/quantity/index.ts";

const { language } = languageComponents(readFileSync("models/language.bin"));
const steps = [step(language), step(quantity)];

/** The text with its quantities, dates left unread: every number in a date must be kept out by other means. */
export const readQuantities = (text: string): Annotated => {
  const article = { id: "a", title: null, publisher: null, url: null, published: null, lang: "en", sha256: "0", text };
  return annotate(steps, article);
};
