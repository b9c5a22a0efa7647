import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { sentenceReader } from "../src/language/index.ts";
import { articleTexts } from "./article-texts.ts";

/** Shortest and longest sentence, in words, that is worth a teacher's while. */
const lengths = [3, 80] as const;

/**
 * Writes the unlabelled texts of the corpora as the network gets them, one tokenised sentence a line, each once. `model` are
 * the bytes of a language model; of it only the sentence ends and the truecaser are used.
 */
export const writeSentences = (model: Uint8Array, corpora: string, file: string): string => {
  const split = sentenceReader(model);
  const lines = new Set<string>();
  let words = 0;
  for (const text of articleTexts(corpora))
    for (const forms of split(text)) {
      if (forms.length < lengths[0] || forms.length > lengths[1]) continue;
      const line = forms.join(" ");
      if (lines.has(line)) continue;
      lines.add(line);
      words += forms.length;
    }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${[...lines].join("\n")}\n`);
  return `${lines.size} sentences, ${words} words`;
};
