import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle, readPlainText } from "../../src/article/index.ts";
import { beforeCurve, type Features, sureness } from "../../src/coding/calibrate.ts";
import { codedDrafts } from "../../src/coding/events/code-events.ts";
import { readingOf } from "../../src/coding/events/reading.ts";
import { scoreFeatures } from "../../src/coding/events/score-features.ts";
import { builtInCodebook } from "../../src/coding/frames/codebook.ts";
import type { Article } from "../../src/core/contract/article.ts";
import { analyse } from "../../src/pipeline/analyse.ts";
import { nodeResources, packageRoot } from "../../src/pipeline/node-resources.ts";
import { analysisSteps } from "../../src/pipeline/order.ts";
import { corpora } from "../gold-data.ts";

export type Kind = "event" | "toll" | "state";
/** A claim that was read against its sentence: right where type, parties, figure and status are. */
export interface Labelled {
  readonly article: string;
  readonly kind: Kind;
  readonly features: Features;
  readonly right: boolean;
}

const here = join(packageRoot(), "training", "scores");
/** GeoWebNews tells no date: the one that the claims were read with. */
const readOn = "2018-03-15";

const labelsOf = (): ReadonlyMap<string, boolean> =>
  new Map(
    readFileSync(join(here, "labels.tsv"), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line): [string, boolean] => {
        const [article = "", kind = "", what = "", start = "", right = ""] = line.split("\t");
        return [`${article} ${kind} ${what} ${start}`, right === "1"];
      }),
  );

interface Row {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/** The articles of the labels: some of GeoWebNews, and the texts beside the labels. */
const articlesOf = async (labels: ReadonlyMap<string, boolean>): Promise<{ id: string; article: Article }[]> => {
  const wanted = new Set([...labels.keys()].map((key) => key.split(" ")[0]));
  const rows: Row[] = readFileSync(join(corpora, "geoparsing", "geowebnews.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const found: { id: string; article: Article }[] = [];
  for (const { id: own, title, text } of rows) {
    const id = `geowebnews-${own}`;
    const source = { id, text, published: readOn, ...(title ? { title } : {}) };
    if (wanted.has(id)) found.push({ id, article: await makeArticle(source) });
  }
  for (const file of readdirSync(join(here, "texts")).sort())
    found.push({
      id: file.replace(/\.txt$/, ""),
      article: await makeArticle(readPlainText(readFileSync(join(here, "texts", file), "utf8"))),
    });
  return found;
};

/** Every labelled claim that the rules still make, with what its score is made of. */
export const labelledClaims = async (): Promise<Labelled[]> => {
  const labels = labelsOf();
  const steps = analysisSteps(nodeResources());
  const found: Labelled[] = [];
  for (const { id, article } of await articlesOf(labels)) {
    const add = (kind: Kind, what: string, start: number, features: Features): void => {
      const right = labels.get(`${id} ${kind} ${what} ${start}`);
      if (right !== undefined) found.push({ article: id, kind, features, right });
    };
    const { annotated } = analyse(steps, article);
    const reading = readingOf(annotated);
    for (const draft of codedDrafts(reading, builtInCodebook, () => {}))
      add("event", draft.claim.type, draft.claim.trigger.start, scoreFeatures(reading, draft));
    for (const { measure, words, score } of annotated.tolls)
      if (words) add("toll", measure, words.start, sureness(beforeCurve("toll", score)));
    for (const { property, words, score } of annotated.states)
      if (words) add("state", property, words.start, sureness(beforeCurve("state", score)));
  }
  return found;
};
