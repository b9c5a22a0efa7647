import { readFileSync } from "node:fs";
import { actorReader } from "../../src/actor/index.ts";
import type { Annotated } from "../../src/core/annotation.ts";
import { bareArticle } from "../../src/core/bare-article.ts";
import { languageComponents } from "../../src/language/index.ts";
import { annotate, step } from "../../src/pipeline/run.ts";

const { language, names } = languageComponents(readFileSync(new URL("../../models/language.bin", import.meta.url)));
const steps = [step(language), step(names), step(actorReader())];

/** The layers up to the actors of a text, published on 5 June 2023 unless told otherwise. */
export const read = (text: string, published: string | null = "2023-06-05"): Annotated =>
  annotate(steps, bareArticle("test", text, published));
