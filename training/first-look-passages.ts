import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../bench/jsonl.ts";
import { makeArticle } from "../src/article/index.ts";
import { passagesOf } from "../src/coding/first-look/passages.ts";
import { analyse } from "../src/pipeline/analyse.ts";
import type { Step } from "../src/pipeline/run.ts";
import { corpora } from "./gold-data.ts";
import type { Row } from "./relations/logistic.ts";

/** Of each corpus one text in so many is enough: words that tell a report are common words. */
const oneIn = { news: 5, geowebnews: 2, incidents: 16, muc4: 6 } as const;
const thinned = (texts: readonly string[], one: number): readonly string[] => texts.filter((_, at) => at % one === 0);

interface Text {
  readonly text: string;
  /** How much a passage of it counts in which the analysis finds a claim. Plain news has claims on companies and sport too. */
  readonly told: number;
}

const told = { news: 0.15, reports: 1, sentences: 3 } as const;

const fields = (file: string, field: string): readonly string[] =>
  readJsonLines<Readonly<Record<string, unknown>>>(join(corpora, file)).flatMap((row) => {
    const text = row[field];
    return typeof text === "string" && text.trim() ? [text] : [];
  });

const textsOf = (): readonly Text[] => [
  ...thinned(readFileSync(join(corpora, "text", "news.txt"), "utf8").split(/\n{3,}/u), oneIn.news)
    .filter((text) => text.trim())
    .map((text) => ({ text, told: told.news })),
  ...[
    ...thinned(fields("geoparsing/geowebnews.jsonl", "text"), oneIn.geowebnews),
    ...thinned(fields("incidents/train.jsonl", "text"), oneIn.incidents),
    ...thinned(fields("muc4/train.jsonl", "doctext"), oneIn.muc4),
  ].map((text) => ({ text, told: told.reports })),
];

/** Sentences that tell a relation or an event by their gold labels; they say nothing of how often passages do. */
const goldSentences = (): readonly Row[] =>
  [...fields("plover-relations/train.jsonl", "sentence"), ...fields("acled-subtypes/dev.jsonl", "text")].flatMap(
    (sentence) =>
      passagesOf(sentence.replace(/<\/?[st]>/g, "")).map(({ words }) => ({
        features: [...words],
        label: "told",
        weight: told.sentences,
      })),
  );

/** A passage is worth reading where the whole analysis finds a claim in it; gold sentences are. */
export const labelledPassages = async (
  steps: readonly Step[],
  say: (line: string) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  const texts = textsOf();
  for (const [at, { text, told: weight }] of texts.entries()) {
    const { claims } = analyse(steps, await makeArticle({ text }));
    for (const { start, end, words } of passagesOf(text)) {
      const tells = claims.some((claim) => {
        const from = claim.kind === "event" ? claim.trigger.start : claim.start;
        return from >= start && from < end;
      });
      const features = [...words, ""];
      rows.push(tells ? { features, label: "told", weight } : { features, label: "nothing" });
    }
    if (at % 100 === 99) say(`${at + 1} of ${texts.length} articles analysed`);
  }
  return [...rows, ...goldSentences()];
};
