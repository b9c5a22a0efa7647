import { readFileSync } from "node:fs";
import { join } from "node:path";

type Row = Readonly<Record<string, unknown>>;
const rows = (file: string): Row[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Files of the corpora that hold running English, and the fields that hold it. */
const sources: readonly (readonly [file: string, ...fields: string[]])[] = [
  ["geoparsing/geowebnews.jsonl", "title", "text"],
  ["geoparsing/geovirus.jsonl", "text"],
  ["time/wikiwars.jsonl", "text"],
  ["incidents/train.jsonl", "title", "text"],
  ["muc4/train-slots.jsonl", "raw"],
  ["acled-subtypes/dev.jsonl", "text"],
  ["plover-relations/train.jsonl", "sentence"],
];

/** Every unlabelled text of the corpora, the news first; a text that occurs twice is given once. MUC-4 is all in capitals. */
export const articleTexts = (corpora: string, withCapitals = true): string[] => {
  const texts = new Set<string>(readFileSync(join(corpora, "text", "news.txt"), "utf8").split(/\n{3,}/u));
  for (const [file, ...fields] of sources.filter(([name]) => withCapitals || !name.startsWith("muc4")))
    for (const row of rows(join(corpora, file)))
      for (const field of fields) {
        const text = row[field];
        if (typeof text === "string" && text.trim()) texts.add(text);
      }
  return [...texts];
};
